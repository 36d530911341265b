using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The text of tokens.</summary>
public sealed record DetokenizeResult : WireObject
{
    /// <summary>The text.</summary>
    public required string Prompt { get; init; }
}
