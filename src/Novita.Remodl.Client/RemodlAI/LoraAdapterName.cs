using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.RemodlAI;

/// <summary>An adapter to be unloaded.</summary>
public sealed record LoraAdapterName : WireObject
{
    /// <summary>The name that it is served under.</summary>
    [JsonPropertyName("lora_name")]
    public required string Name { get; init; }

    /// <summary>Its number on the server.</summary>
    [JsonPropertyName("lora_int_id")]
    public int? Id { get; init; }
}
