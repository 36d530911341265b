using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.RemodlAI;

/// <summary>An adapter to be loaded.</summary>
public sealed record LoraAdapter : WireObject
{
    /// <summary>The name that it is served under.</summary>
    [JsonPropertyName("lora_name")]
    public required string Name { get; init; }

    /// <summary>Where it is: a path on the server, or an id of a model hub.</summary>
    [JsonPropertyName("lora_path")]
    public required string Path { get; init; }
}
