using System.Text.Json;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Finds what kind of event an object is, before it is read: OpenAI says it in <c>type</c>, vLLM in <c>object</c>.</summary>
internal static class KindField
{
    /// <summary>The value of <c>type</c>, else of <c>object</c>; null when neither is a text. The caller's reader stays where it is.</summary>
    public static string? Find(Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        string? kind = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isType = reader.IsProperty("type"u8);
            var isObject = !isType && reader.IsProperty("object"u8);
            reader.Read();
            if ((isType || isObject) && reader.TokenType == JsonTokenType.String)
            {
                kind = reader.ReadText();
                if (isType)
                {
                    return kind;
                }
            }

            reader.Skip();
        }

        return kind;
    }
}
