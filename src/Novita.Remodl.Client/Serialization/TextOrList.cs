using System.Text.Json;

namespace Novita.Remodl.Client.Serialization;

/// <summary>What several fields of the wire are: a text, or a list of parts. Read and written in the form that there is; anything else is kept as it came.</summary>
internal static class TextOrList
{
    /// <summary>A string, a list of <typeparamref name="T"/>, a <see cref="JsonElement"/> of another kind, or null.</summary>
    public static object? Read<T>(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.String:
                return reader.ReadText();
            case JsonTokenType.StartArray:
                var parts = new List<T>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    parts.Add(JsonSerializer.Deserialize(ref reader, options.TypeInfo<T>())!);
                }

                return parts;
            default:
                return JsonElement.ParseValue(ref reader);
        }
    }

    public static void Write<T>(Utf8JsonWriter writer, object? value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case IReadOnlyList<T> parts:
                writer.WriteStartArray();
                foreach (var part in parts)
                {
                    JsonSerializer.Serialize(writer, part, options.TypeInfo<T>());
                }

                writer.WriteEndArray();
                break;
            case JsonElement json:
                json.WriteTo(writer);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }
}
