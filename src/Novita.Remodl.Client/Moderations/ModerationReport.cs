using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What moderation found in the prompt and in the answer (OpenAI).</summary>
public sealed record ModerationReport : WireObject
{
    /// <summary>Of the prompt.</summary>
    public ModerationOutcome? Input { get; init; }

    /// <summary>Of the answer.</summary>
    public ModerationOutcome? Output { get; init; }
}
