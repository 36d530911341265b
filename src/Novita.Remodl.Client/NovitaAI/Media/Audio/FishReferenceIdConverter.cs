using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>A text, or a list of texts.</summary>
internal sealed class FishReferenceIdConverter : JsonConverter<FishReferenceId>
{
    public override FishReferenceId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.GetString()!;
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException();
        }

        List<string> ids = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            ids.Add(reader.GetString() ?? throw new JsonException());
        }

        return new() { Ids = ids };
    }

    public override void Write(Utf8JsonWriter writer, FishReferenceId value, JsonSerializerOptions options)
    {
        if (value.Ids is [var one])
        {
            writer.WriteStringValue(one);
            return;
        }

        writer.WriteStartArray();
        foreach (var id in value.Ids)
        {
            writer.WriteStringValue(id);
        }

        writer.WriteEndArray();
    }
}
