using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads a count that may be null or a float: the other counts must not be lost over it.</summary>
internal sealed class TokenCountConverter : JsonConverter<long>
{
    public override bool HandleNull => true;

    public override long Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        IDictionary<string, JsonElement>? misfit = null;
        var count = reader.ReadInt64("count", ref misfit);
        return misfit is null ? count ?? 0 : throw new JsonException("A count is a number.");
    }

    public override void Write(Utf8JsonWriter writer, long value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
