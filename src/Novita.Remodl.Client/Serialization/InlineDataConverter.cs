using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

internal sealed class InlineDataConverter : JsonConverter<InlineData>
{
    public override InlineData? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? InlineData.FromText(reader.ReadText()) : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, InlineData value, JsonSerializerOptions options) => value.WriteTo(writer);
}
