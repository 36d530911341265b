using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The prices for prompts of a certain length (Novita).</summary>
public sealed record ModelPriceTier : WireObject
{
    /// <summary>The shortest prompt, in tokens.</summary>
    public long? MinTokens { get; init; }

    /// <summary>The longest prompt, in tokens; null for no bound.</summary>
    public long? MaxTokens { get; init; }

    /// <summary>The prices.</summary>
    public ModelPricing? Pricing { get; init; }
}
