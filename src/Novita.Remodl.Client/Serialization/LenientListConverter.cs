using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads one object or a list of them. What is in another shape is left out, and costs nothing of the rest.</summary>
internal sealed class LenientListConverter<T> : JsonConverter<IReadOnlyList<T>>
    where T : class
{
    public override IReadOnlyList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = JsonElement.ParseValue(ref reader);
        var items = json.ValueKind == JsonValueKind.Array ? json.EnumerateArray().AsEnumerable() : [json];
        return [.. items.Select(item => item.TryRead<T>(options)).OfType<T>()];
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var item in value)
        {
            JsonSerializer.Serialize(writer, item, options.TypeInfo<T>());
        }

        writer.WriteEndArray();
    }
}
