using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The tokens of a ranking.</summary>
public sealed record RerankTokens : WireObject
{
    /// <summary>Of the input.</summary>
    public double? InputTokens { get; init; }

    /// <summary>Of the output.</summary>
    public double? OutputTokens { get; init; }
}
