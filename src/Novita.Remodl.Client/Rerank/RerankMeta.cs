using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What Cohere and LiteLLM tell of a ranking.</summary>
public sealed record RerankMeta : WireObject
{
    /// <summary>The version of the interface.</summary>
    public RerankApiVersion? ApiVersion { get; init; }

    /// <summary>What is billed.</summary>
    public RerankBilledUnits? BilledUnits { get; init; }

    /// <summary>The tokens.</summary>
    public RerankTokens? Tokens { get; init; }

    /// <summary>How many of the tokens were cached.</summary>
    public double? CachedTokens { get; init; }

    /// <summary>What was wrong with the request, though it was answered.</summary>
    public IReadOnlyList<string>? Warnings { get; init; }
}
