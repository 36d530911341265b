using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Search;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Writes a choice as a boolean or as text.</summary>
internal sealed class TavilyChoiceConverter : JsonConverter<TavilyChoice>
{
    public override TavilyChoice Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True or JsonTokenType.False => reader.GetBoolean(),
        JsonTokenType.String when reader.ReadText() is { Length: > 0 } text => text,
        _ => throw new JsonException("A choice is a boolean or a text."),
    };

    public override void Write(Utf8JsonWriter writer, TavilyChoice value, JsonSerializerOptions options)
    {
        if (value.Manner is { } manner)
        {
            writer.WriteStringValue(manner);
            return;
        }

        writer.WriteBooleanValue(value.IsWanted);
    }
}
