using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>Which models a key may call.</summary>
public sealed record ModelAccessPolicy : WireObject
{
    /// <summary>1.</summary>
    [JsonPropertyName("schemaVersion")]
    public int? SchemaVersion { get; init; }

    /// <summary><c>model_api</c>.</summary>
    [JsonPropertyName("productScope")]
    public string? ProductScope { get; init; }

    /// <summary>Which models.</summary>
    public required ModelAccessMode Mode { get; init; }

    /// <summary>The allowed ones, when they are selected.</summary>
    [JsonPropertyName("allowedModels")]
    public IReadOnlyList<PolicyModel>? AllowedModels { get; init; }

    /// <summary>The excluded ones.</summary>
    [JsonPropertyName("excludedModels")]
    public IReadOnlyList<PolicyModel>? ExcludedModels { get; init; }

    /// <summary>Where it comes from. In answers alone.</summary>
    public PolicySource? Source { get; init; }
}
