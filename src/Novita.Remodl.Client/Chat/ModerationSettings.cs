using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Moderation of the prompt and of the answer (OpenAI).</summary>
public sealed record ModerationSettings : WireObject
{
    /// <summary>The moderation model.</summary>
    public required string Model { get; init; }

    /// <summary>What is done with prompt and answer.</summary>
    public ModerationPolicy? Policy { get; init; }
}
