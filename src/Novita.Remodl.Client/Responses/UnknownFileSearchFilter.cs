using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A filter of a kind that this library does not know, kept as it came and sent back as it came.</summary>
public sealed record UnknownFileSearchFilter : FileSearchFilter
{
    /// <summary>Keeps a filter.</summary>
    /// <param name="type">Its kind; empty when it named none.</param>
    /// <param name="json">All of it.</param>
    [SetsRequiredMembers]
    public UnknownFileSearchFilter(string type, JsonElement json)
    {
        Type = type;
        Json = json;
    }

    /// <summary>All of it.</summary>
    [JsonIgnore]
    public JsonElement Json { get; }

    /// <inheritdoc/>
    public bool Equals(UnknownFileSearchFilter? other) => other is not null && JsonElement.DeepEquals(Json, other.Json);

    /// <inheritdoc/>
    public override int GetHashCode() => Type.GetHashCode(StringComparison.Ordinal);
}
