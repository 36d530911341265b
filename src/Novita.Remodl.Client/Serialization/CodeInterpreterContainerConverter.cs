using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads and writes the id or the object that it is; keeps what is neither.</summary>
internal sealed class CodeInterpreterContainerConverter : JsonConverter<CodeInterpreterContainer>
{
    public override CodeInterpreterContainer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && !reader.ValueTextEquals(""u8))
        {
            return reader.ReadText();
        }

        var json = JsonElement.ParseValue(ref reader);
        return json.Text("type") is not null && json.TryRead<AutoContainer>(options) is { } settings ? settings : CodeInterpreterContainer.FromJson(json);
    }

    public override void Write(Utf8JsonWriter writer, CodeInterpreterContainer value, JsonSerializerOptions options)
    {
        if (value.Id is { } id)
        {
            writer.WriteStringValue(id);
        }
        else if (value.Settings is { } settings)
        {
            JsonSerializer.Serialize(writer, settings, options.TypeInfo<AutoContainer>());
        }
        else
        {
            value.Json!.Value.WriteTo(writer);
        }
    }
}
