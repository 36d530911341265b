using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Search;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Writes a choice as a boolean or as its options.</summary>
internal sealed class ExaChoiceConverter<T> : JsonConverter<ExaChoice<T>>
    where T : class
{
    public override ExaChoice<T>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.True or JsonTokenType.False ? reader.GetBoolean() : JsonSerializer.Deserialize(ref reader, options.TypeInfo<T>());

    public override void Write(Utf8JsonWriter writer, ExaChoice<T> value, JsonSerializerOptions options)
    {
        if (value.Options is { } chosen)
        {
            JsonSerializer.Serialize(writer, chosen, options.TypeInfo<T>());
            return;
        }

        writer.WriteBooleanValue(value.IsWanted);
    }
}
