using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What moderation does.</summary>
public sealed record ModerationRule : WireObject
{
    /// <summary>Whether it tells or refuses: <c>score</c> or <c>block</c>.</summary>
    public required string Mode { get; init; }
}
