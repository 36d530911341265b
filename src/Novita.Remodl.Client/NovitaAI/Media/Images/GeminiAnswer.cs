using System.Text;
using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>Reads answers of Google's own form.</summary>
internal static class GeminiAnswer
{
    public static ImageResult Read(JsonElement json)
    {
        var images = new List<GeneratedImage>();
        var text = new StringBuilder();
        foreach (var part in Items(json, "candidates").SelectMany(candidate => candidate.Field("content") is { } content ? Items(content, "parts") : default))
        {
            if ((part.Field("inlineData") ?? part.Field("inline_data")) is { } data && data.Field("data") is { ValueKind: JsonValueKind.String } base64 && base64.TryGetBytesFromBase64(out var bytes))
            {
                images.Add(GeneratedImage.FromBytes(bytes));
            }
            else if (part.Text("text") is { } said)
            {
                text.Append(said);
            }
        }

        return new() { Data = images, AdditionalProperties = More(json, text.ToString()) };
    }

    // Everything but the candidates, which the images were taken out of, and what was said.
    private static Dictionary<string, JsonElement>? More(JsonElement json, string text)
    {
        var more = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        if (json.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in json.EnumerateObject().Where(property => property.Name != "candidates"))
            {
                more[property.Name] = property.Value;
            }
        }

        if (text.Length > 0)
        {
            more["text"] = JsonSerializer.SerializeToElement(text, WireJson.Options.TypeInfo<string>());
        }

        return more.Count > 0 ? more : null;
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement json, string name) => json.Field(name) is { ValueKind: JsonValueKind.Array } items ? items.EnumerateArray() : default;
}
