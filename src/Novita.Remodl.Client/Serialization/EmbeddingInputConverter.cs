using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads and writes input in the form that it has.</summary>
internal sealed class EmbeddingInputConverter : JsonConverter<EmbeddingInput>
{
    public override EmbeddingInput Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.GetString()!;
        }

        var start = reader;
        try
        {
            return reader.TokenType == JsonTokenType.StartArray ? ReadList(ref reader, options) : EmbeddingInput.FromJson(JsonElement.ParseValue(ref reader));
        }
        catch (JsonException)
        {
            reader = start;
            return EmbeddingInput.FromJson(JsonElement.ParseValue(ref reader));
        }
    }

    public override void Write(Utf8JsonWriter writer, EmbeddingInput value, JsonSerializerOptions options)
    {
        switch (value.Raw)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case int[] tokens:
                WriteTokens(writer, tokens);
                break;
            case JsonElement json:
                json.WriteTo(writer);
                break;
            default:
                WriteList(writer, value, options);
                break;
        }
    }

    private static EmbeddingInput ReadList(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var first = reader;
        first.Read();
        switch (first.TokenType)
        {
            case JsonTokenType.Number:
                return JsonSerializer.Deserialize(ref reader, options.TypeInfo<int[]>())!;
            case JsonTokenType.StartArray:
                return JsonSerializer.Deserialize(ref reader, options.TypeInfo<int[][]>())!;
            default:
                return ReadItems(ref reader, options);
        }
    }

    private static EmbeddingInput ReadItems(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var items = new List<EmbeddingItem>();
        var areTexts = true;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                items.Add(reader.GetString()!);
                continue;
            }

            areTexts = false;
            items.Add(JsonSerializer.Deserialize(ref reader, options.TypeInfo<EmbeddingItem>()) ?? throw new JsonException());
        }

        return areTexts ? EmbeddingInput.FromTexts(items.Select(item => item.Text!)) : items.ToArray();
    }

    private static void WriteList(Utf8JsonWriter writer, EmbeddingInput value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        switch (value.Raw)
        {
            case IReadOnlyList<string> texts:
                foreach (var text in texts)
                {
                    writer.WriteStringValue(text);
                }

                break;
            case IReadOnlyList<int[]> lists:
                foreach (var tokens in lists)
                {
                    WriteTokens(writer, tokens);
                }

                break;
            case IReadOnlyList<EmbeddingItem> items:
                WriteItems(writer, items, options);
                break;
        }

        writer.WriteEndArray();
    }

    // Every server takes texts; among items with more they have to be objects too.
    private static void WriteItems(Utf8JsonWriter writer, IReadOnlyList<EmbeddingItem> items, JsonSerializerOptions options)
    {
        var areTexts = items.All(item => item.IsPlainText);
        foreach (var item in items)
        {
            if (areTexts)
            {
                writer.WriteStringValue(item.Text);
            }
            else
            {
                JsonSerializer.Serialize(writer, item, options.TypeInfo<EmbeddingItem>());
            }
        }
    }

    private static void WriteTokens(Utf8JsonWriter writer, int[] tokens)
    {
        writer.WriteStartArray();
        foreach (var token in tokens)
        {
            writer.WriteNumberValue(token);
        }

        writer.WriteEndArray();
    }
}
