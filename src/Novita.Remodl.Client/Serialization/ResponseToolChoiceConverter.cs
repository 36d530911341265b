using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads and writes a choice as the word or the object that it is.</summary>
internal sealed class ResponseToolChoiceConverter : JsonConverter<ResponseToolChoice>
{
    public override ResponseToolChoice Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : ResponseToolChoice.FromJson(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, ResponseToolChoice value, JsonSerializerOptions options)
    {
        if (value.Json is { } json)
        {
            json.WriteTo(writer);
        }
        else
        {
            writer.WriteStringValue(value.Word);
        }
    }
}
