using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A part of a kind that this library does not know, kept as it came and sent back as it came.</summary>
public sealed record UnknownResponsePart : ResponsePart
{
    /// <summary>Keeps a part.</summary>
    /// <param name="type">Its kind; empty when it named none.</param>
    /// <param name="json">All of it.</param>
    public UnknownResponsePart(string type, JsonElement json)
    {
        Type = type;
        Json = json;
    }

    /// <inheritdoc/>
    public override string Type { get; }

    /// <summary>All of it.</summary>
    [JsonIgnore]
    public JsonElement Json { get; }

    /// <inheritdoc/>
    public bool Equals(UnknownResponsePart? other) => other is not null && JsonElement.DeepEquals(Json, other.Json);

    /// <inheritdoc/>
    public override int GetHashCode() => Type.GetHashCode(StringComparison.Ordinal);
}
