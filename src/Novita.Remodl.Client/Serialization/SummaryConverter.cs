using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads summaries also from one bare text, as RemodlAI's own client makes it; servers take the list alone.</summary>
internal sealed class SummaryConverter : JsonConverter<IReadOnlyList<SummaryTextPart>>
{
    public override IReadOnlyList<SummaryTextPart> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return [new() { Text = reader.GetString()! }];
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("A summary is a list.");
        }

        var parts = new List<SummaryTextPart>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            parts.Add(JsonSerializer.Deserialize(ref reader, options.TypeInfo<SummaryTextPart>()) ?? throw new JsonException());
        }

        return parts;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<SummaryTextPart> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var part in value)
        {
            JsonSerializer.Serialize(writer, part, options.TypeInfo<SummaryTextPart>());
        }

        writer.WriteEndArray();
    }
}
