using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What an answer stopped at (vLLM): one of the request's stop sequences, or the id of a stop token.</summary>
[JsonConverter(typeof(StopReasonConverter))]
public readonly record struct StopReason
{
    internal StopReason(JsonElement json) => Json = json;

    /// <summary>The stop sequence; null when it was a token.</summary>
    public string? Text => Json.ValueKind == JsonValueKind.String ? Json.ReadText() : null;

    /// <summary>The id of the stop token; null when it was a sequence.</summary>
    public int? TokenId => Json.ValueKind == JsonValueKind.Number && Json.TryGetInt32(out var id) ? id : null;

    /// <summary>It as it came, which may be neither.</summary>
    public JsonElement Json { get; }

    /// <inheritdoc/>
    public bool Equals(StopReason other) => Json.ValueKind == JsonValueKind.Undefined || other.Json.ValueKind == JsonValueKind.Undefined
        ? Json.ValueKind == other.Json.ValueKind
        : JsonElement.DeepEquals(Json, other.Json);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Json.ValueKind, Text, TokenId);

    /// <summary>The sequence, or the token's id.</summary>
    public override string ToString() => Json.ToString();
}
