using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.RemodlAI;

/// <summary>How busy a server is.</summary>
public sealed record ServerLoad : WireObject
{
    /// <summary>How many requests it works on.</summary>
    [JsonPropertyName("server_load")]
    public required int Requests { get; init; }
}
