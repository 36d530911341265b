using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The answer to one request of a batch.</summary>
public sealed record BatchResponse : WireObject
{
    /// <summary>Its HTTP status.</summary>
    [JsonConverter(typeof(IndexConverter))]
    public int StatusCode { get; init; }

    /// <summary>The service's id of the request, to be quoted to its support.</summary>
    public string? RequestId { get; init; }

    /// <summary>What the route answered.</summary>
    public JsonElement? Body { get; init; }
}
