using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads a ranked document, whose score goes by two names.</summary>
internal sealed class RankedDocumentConverter : JsonConverter<RankedDocument>
{
    public override RankedDocument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A ranked document is an object.");
        }

        int? index = null;
        double? score = null;
        RerankDocument? document = null;
        IDictionary<string, JsonElement>? extra = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.IsProperty("index"u8))
            {
                reader.Read();
                index = reader.ReadInt32("index", ref extra);
            }
            else if (reader.IsProperty("relevance_score"u8) || (score is null && reader.IsProperty("score"u8)))
            {
                reader.Read();
                score = reader.TokenType == JsonTokenType.Number ? reader.GetDouble() : throw new JsonException("The score of a ranked document is a number.");
            }
            else if (reader.IsProperty("document"u8))
            {
                reader.Read();
                document = reader.ReadObject<RerankDocument>("document", options, ref extra);
            }
            else
            {
                reader.KeepProperty(ref extra);
            }
        }

        return new()
        {
            Index = index ?? throw new JsonException("A ranked document has no index."),
            RelevanceScore = score ?? throw new JsonException("A ranked document has no relevance_score."),
            Document = document,
            AdditionalProperties = extra,
        };
    }

    public override void Write(Utf8JsonWriter writer, RankedDocument value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("index"u8, value.Index);
        writer.WriteNumber("relevance_score"u8, value.RelevanceScore);
        writer.WriteIfSet("document"u8, value.Document, options);
        writer.WriteAdditional(value.AdditionalProperties);
        writer.WriteEndObject();
    }
}
