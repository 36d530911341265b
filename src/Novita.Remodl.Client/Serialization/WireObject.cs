using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>A JSON object of the wire. Fields that this library does not know are kept and written back.</summary>
public abstract record WireObject
{
    /// <summary>The fields that this library has no property for, by their names on the wire; null when there are none.</summary>
    [JsonIgnore]
    public IDictionary<string, JsonElement>? AdditionalProperties
    {
        get => ExtensionData;
        init => ExtensionData = value;
    }

    // The serializer cannot bind extension data to an init accessor.
    [JsonExtensionData]
    [JsonInclude]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
