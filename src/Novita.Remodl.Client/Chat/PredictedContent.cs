using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Text that most of the answer is expected to repeat, which makes it faster (OpenAI).</summary>
public sealed record PredictedContent : WireObject
{
    /// <summary>The kind; the wire knows only <c>content</c>.</summary>
    public string Type { get => field ?? "content"; init; }

    /// <summary>The expected text.</summary>
    public required MessageContent Content { get; init; }
}
