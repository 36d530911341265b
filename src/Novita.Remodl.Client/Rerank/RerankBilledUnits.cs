using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What is billed for a ranking.</summary>
public sealed record RerankBilledUnits : WireObject
{
    /// <summary>Searches: a query with up to 100 documents each.</summary>
    public double? SearchUnits { get; init; }

    /// <summary>Tokens of the input.</summary>
    public double? InputTokens { get; init; }

    /// <summary>Tokens of images.</summary>
    public double? ImageTokens { get; init; }

    /// <summary>Tokens of the output.</summary>
    public double? OutputTokens { get; init; }

    /// <summary>All tokens (LiteLLM).</summary>
    public double? TotalTokens { get; init; }

    /// <summary>Images.</summary>
    public double? Images { get; init; }

    /// <summary>Classifications.</summary>
    public double? Classifications { get; init; }

    /// <summary>Pages.</summary>
    public double? Pages { get; init; }
}
