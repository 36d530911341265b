using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads base64 into bytes at once, without the text in between. What is no base64 stays text.</summary>
internal sealed class DecodedDataConverter : JsonConverter<InlineData>
{
    public override InlineData? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException();
        }

        return reader.TryGetBytesFromBase64(out var bytes) ? InlineData.FromBytes(bytes) : InlineData.FromText(reader.ReadText());
    }

    public override void Write(Utf8JsonWriter writer, InlineData value, JsonSerializerOptions options) => value.WriteTo(writer);
}
