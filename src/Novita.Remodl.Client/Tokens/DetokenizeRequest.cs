using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Tokens to be made a text again.</summary>
public sealed record DetokenizeRequest : WireObject
{
    /// <summary>The model's id, with or without a provider's prefix. Default: the first that is served.</summary>
    public string? Model { get; init; }

    /// <summary>The tokens' ids.</summary>
    public required IReadOnlyList<int> Tokens { get; init; }
}
