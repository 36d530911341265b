using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads and writes a text as such; all else is a part, known or not.</summary>
internal sealed class PromptVariableConverter : JsonConverter<PromptVariable>
{
    public override bool HandleNull => true;

    public override PromptVariable Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // Not one expression: a text is a part too, and would become one.
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.ReadText();
        }

        return JsonSerializer.Deserialize(ref reader, options.TypeInfo<ResponsePart>())!;
    }

    public override void Write(Utf8JsonWriter writer, PromptVariable value, JsonSerializerOptions options)
    {
        if (value?.Part is { } part)
        {
            JsonSerializer.Serialize(writer, part, options.TypeInfo<ResponsePart>());
        }
        else
        {
            writer.WriteStringValue(value?.Text);
        }
    }
}
