using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads and writes a prompt in the form that it has.</summary>
internal sealed class CompletionPromptConverter : JsonConverter<CompletionPrompt>
{
    public override CompletionPrompt Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.ReadText();
        }

        var json = JsonElement.ParseValue(ref reader);
        return json.ValueKind == JsonValueKind.Array && ReadList(json, options) is { } list ? list : CompletionPrompt.FromJson(json);
    }

    public override void Write(Utf8JsonWriter writer, CompletionPrompt value, JsonSerializerOptions options)
    {
        switch (value.Raw)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case string[] texts:
                JsonSerializer.Serialize(writer, texts, options.TypeInfo<string[]>());
                break;
            case int[] tokens:
                JsonSerializer.Serialize(writer, tokens, options.TypeInfo<int[]>());
                break;
            case int[][] lists:
                JsonSerializer.Serialize(writer, lists, options.TypeInfo<int[][]>());
                break;
            case JsonElement json:
                json.WriteTo(writer);
                break;
        }
    }

    private static CompletionPrompt? ReadList(JsonElement json, JsonSerializerOptions options)
    {
        if (All(json, JsonValueKind.String))
        {
            return json.Deserialize(options.TypeInfo<string[]>())!;
        }

        if (All(json, JsonValueKind.Number))
        {
            return json.Deserialize(options.TypeInfo<int[]>())!;
        }

        return All(json, JsonValueKind.Array) && json.EnumerateArray().All(list => All(list, JsonValueKind.Number)) ? CompletionPrompt.FromTokens(json.Deserialize(options.TypeInfo<int[][]>())!) : null;
    }

    private static bool All(JsonElement list, JsonValueKind kind) => list.EnumerateArray().All(item => item.ValueKind == kind);
}
