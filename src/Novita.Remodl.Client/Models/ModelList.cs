using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The models that are served.</summary>
public sealed record ModelList : WireObject
{
    /// <summary>The kind of object, <c>list</c>; Novita leaves it out.</summary>
    public string? Object { get; init; }

    // Not an initializer: the source-generated reader sets what is absent to null.
    /// <summary>The models.</summary>
    [JsonConverter(typeof(ModelInfoListConverter))]
    public IReadOnlyList<ModelInfo> Data
    {
        get => field ?? [];
        init;
    }
}
