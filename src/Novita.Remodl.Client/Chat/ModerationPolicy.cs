using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What moderation does with prompt and answer (OpenAI).</summary>
public sealed record ModerationPolicy : WireObject
{
    /// <summary>With the prompt.</summary>
    public ModerationRule? Input { get; init; }

    /// <summary>With the answer.</summary>
    public ModerationRule? Output { get; init; }
}
