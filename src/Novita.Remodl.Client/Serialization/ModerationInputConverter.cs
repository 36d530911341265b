using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads and writes what is judged in the form that it has.</summary>
internal sealed class ModerationInputConverter : JsonConverter<ModerationInput>
{
    public override ModerationInput Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.ReadText();
        }

        var inner = reader;
        if (reader.TokenType != JsonTokenType.StartArray || !inner.Read())
        {
            return ModerationInput.FromJson(JsonElement.ParseValue(ref reader));
        }

        return inner.TokenType switch
        {
            JsonTokenType.String => ModerationInput.FromTexts(JsonSerializer.Deserialize(ref reader, options.TypeInfo<string[]>())!),
            JsonTokenType.StartObject => ModerationInput.FromParts((IEnumerable<ContentPart>)TextOrList.Read<ContentPart>(ref reader, options)!),
            _ => ModerationInput.FromJson(JsonElement.ParseValue(ref reader)),
        };
    }

    public override void Write(Utf8JsonWriter writer, ModerationInput value, JsonSerializerOptions options)
    {
        if (value.Raw is string[] texts)
        {
            JsonSerializer.Serialize(writer, texts, options.TypeInfo<string[]>());
            return;
        }

        TextOrList.Write<ContentPart>(writer, value.Raw, options);
    }
}
