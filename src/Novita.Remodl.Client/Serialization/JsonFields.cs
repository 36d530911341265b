using System.Text;
using System.Text.Json;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Looks into JSON that is kept as it came, whatever is in it.</summary>
internal static class JsonFields
{
    /// <summary>A field of an object; null when there is none.</summary>
    public static JsonElement? Field(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) ? value : null;

    /// <summary>A field that is a text; null when it is none.</summary>
    public static string? Text(this JsonElement json, string name) =>
        json.Field(name) is { ValueKind: JsonValueKind.String } value ? value.ReadText() : null;

    /// <summary>The text that a value is, also when it is cut in the middle of a character.</summary>
    public static string ReadText(this JsonElement text)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return BrokenText.Unescape(Encoding.UTF8.GetBytes(text.GetRawText()[1..^1]));
        }
    }

    /// <summary>What the JSON is as a <typeparamref name="T"/>; null when it does not fit one.</summary>
    public static T? TryRead<T>(this JsonElement json, JsonSerializerOptions options)
        where T : class
    {
        try
        {
            return json.Deserialize(options.TypeInfo<T>());
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
