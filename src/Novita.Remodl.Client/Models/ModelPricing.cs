using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The prices of a model (Novita).</summary>
public sealed record ModelPricing : WireObject
{
    /// <summary>Tokens of the prompt.</summary>
    public ModelPrice? Prompt { get; init; }

    /// <summary>Tokens of the answer.</summary>
    public ModelPrice? Completion { get; init; }

    /// <summary>Tokens of the prompt that come from the cache.</summary>
    public ModelPrice? InputCacheRead { get; init; }

    /// <summary>Tokens of the prompt that are written to the cache.</summary>
    public ModelPrice? InputCacheWrite { get; init; }
}
