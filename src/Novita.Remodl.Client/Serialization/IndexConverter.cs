using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads a place in a list; null is the first.</summary>
internal sealed class IndexConverter : JsonConverter<int>
{
    public override bool HandleNull => true;

    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        IDictionary<string, JsonElement>? misfit = null;
        var index = reader.ReadInt32("index", ref misfit);
        return misfit is null ? index ?? 0 : throw new JsonException("An index is a number.");
    }

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
