using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>Which models a key may call, in short.</summary>
public sealed record ModelAccessSummary : WireObject
{
    /// <summary>Which.</summary>
    public ModelAccessMode? Mode { get; init; }

    /// <summary>How many are allowed.</summary>
    [JsonPropertyName("allowedModelCount")]
    [JsonConverter(typeof(LooseNumberConverter.OfInt64))]
    public long? AllowedModelCount { get; init; }

    /// <summary>How many are excluded.</summary>
    [JsonPropertyName("excludedModelCount")]
    [JsonConverter(typeof(LooseNumberConverter.OfInt64))]
    public long? ExcludedModelCount { get; init; }
}
