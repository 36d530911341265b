using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Chooses the part by its <c>type</c>; what is unknown, or does not fit its type, stays whole.</summary>
internal sealed class ResponsePartConverter : JsonConverter<ResponsePart>
{
    // What is null is kept as such.
    public override bool HandleNull => true;

    public override ResponsePart Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader;
        var type = TypeField.Find(reader);
        try
        {
            ResponsePart? known = type switch
            {
                "input_text" => Read<InputTextPart>(ref reader, options),
                "input_image" => Read<InputImagePart>(ref reader, options),
                "input_file" => Read<InputFilePart>(ref reader, options),
                "output_text" => Read<OutputTextPart>(ref reader, options),
                "refusal" => Read<OutputRefusalPart>(ref reader, options),
                "reasoning_text" => Read<ReasoningTextPart>(ref reader, options),
                "summary_text" => Read<SummaryTextPart>(ref reader, options),
                "text" => Read<PlainTextPart>(ref reader, options),
                "computer_screenshot" => Read<ComputerScreenshotPart>(ref reader, options),
                _ => null,
            };
            if (known is not null)
            {
                return known;
            }
        }
        catch (JsonException)
        {
            reader = start;
        }

        return new UnknownResponsePart(type ?? "", JsonElement.ParseValue(ref reader));
    }

    public override void Write(Utf8JsonWriter writer, ResponsePart value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case InputTextPart part:
                Write(writer, part, options);
                break;
            case InputImagePart part:
                Write(writer, part, options);
                break;
            case InputFilePart part:
                Write(writer, part, options);
                break;
            case OutputTextPart part:
                Write(writer, part, options);
                break;
            case OutputRefusalPart part:
                Write(writer, part, options);
                break;
            case ReasoningTextPart part:
                Write(writer, part, options);
                break;
            case SummaryTextPart part:
                Write(writer, part, options);
                break;
            case PlainTextPart part:
                Write(writer, part, options);
                break;
            case ComputerScreenshotPart part:
                Write(writer, part, options);
                break;
            case UnknownResponsePart unknown:
                unknown.Json.WriteTo(writer);
                break;
        }
    }

    private static T Read<T>(ref Utf8JsonReader reader, JsonSerializerOptions options)
        where T : ResponsePart =>
        JsonSerializer.Deserialize(ref reader, options.TypeInfo<T>()) ?? throw new JsonException();

    private static void Write<T>(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        where T : ResponsePart =>
        JsonSerializer.Serialize(writer, value, options.TypeInfo<T>());
}
