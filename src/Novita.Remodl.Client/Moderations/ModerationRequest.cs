using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Content to be judged.</summary>
public sealed record ModerationRequest : WireObject
{
    /// <summary>What is judged.</summary>
    public required ModerationInput Input { get; init; }

    /// <summary>The model's id, with or without a provider's prefix, for example <c>omni-moderation-latest</c>. Default: the server's own.</summary>
    public string? Model { get; init; }
}
