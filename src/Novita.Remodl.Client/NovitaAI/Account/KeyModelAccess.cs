using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>The policy of a key, and what follows from it.</summary>
public sealed record KeyModelAccess : WireObject
{
    /// <summary>The key.</summary>
    [JsonPropertyName("stringId")]
    public string? StringId { get; init; }

    /// <summary>The policy.</summary>
    public ModelAccessPolicy? Policy { get; init; }

    /// <summary><c>active</c>, or <c>no_available_models</c>.</summary>
    [JsonPropertyName("policyStatus")]
    public string? PolicyStatus { get; init; }

    /// <summary>How many models are allowed.</summary>
    [JsonPropertyName("allowedModelCount")]
    [JsonConverter(typeof(LooseNumberConverter.OfInt64))]
    public long? AllowedModelCount { get; init; }

    /// <summary>How many models are excluded.</summary>
    [JsonPropertyName("excludedModelCount")]
    [JsonConverter(typeof(LooseNumberConverter.OfInt64))]
    public long? ExcludedModelCount { get; init; }

    /// <summary>When it was changed, as the service writes it.</summary>
    [JsonPropertyName("updatedAt")]
    [JsonConverter(typeof(LooseTextConverter))]
    public string? UpdatedAt { get; init; }

    /// <summary>Who changed it.</summary>
    [JsonPropertyName("updatedBy")]
    [JsonConverter(typeof(LooseTextConverter))]
    public string? UpdatedBy { get; init; }
}
