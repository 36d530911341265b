using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Chooses the part by its <c>type</c>; what is unknown, or does not fit its type, stays whole.</summary>
internal sealed class ContentPartConverter : JsonConverter<ContentPart>
{
    // A part that is null is kept as one.
    public override bool HandleNull => true;

    public override ContentPart Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader;
        var type = FindType(reader);
        try
        {
            ContentPart? known = type switch
            {
                "text" => Read<TextContentPart>(ref reader, options),
                "image_url" => Read<ImageContentPart>(ref reader, options),
                "video_url" => Read<VideoContentPart>(ref reader, options),
                "audio_url" => Read<AudioUrlContentPart>(ref reader, options),
                "input_audio" => Read<AudioContentPart>(ref reader, options),
                "file" => Read<FileContentPart>(ref reader, options),
                "refusal" => Read<RefusalContentPart>(ref reader, options),
                "thinking" => Read<ThinkingContentPart>(ref reader, options),
                "image_embeds" => Read<ImageEmbedsContentPart>(ref reader, options),
                "audio_embeds" => Read<AudioEmbedsContentPart>(ref reader, options),
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

        return new UnknownContentPart(type ?? "", JsonElement.ParseValue(ref reader));
    }

    public override void Write(Utf8JsonWriter writer, ContentPart value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case TextContentPart part:
                Write(writer, part, options);
                break;
            case ImageContentPart part:
                Write(writer, part, options);
                break;
            case VideoContentPart part:
                Write(writer, part, options);
                break;
            case AudioUrlContentPart part:
                Write(writer, part, options);
                break;
            case AudioContentPart part:
                Write(writer, part, options);
                break;
            case FileContentPart part:
                Write(writer, part, options);
                break;
            case RefusalContentPart part:
                Write(writer, part, options);
                break;
            case ThinkingContentPart part:
                Write(writer, part, options);
                break;
            case ImageEmbedsContentPart part:
                Write(writer, part, options);
                break;
            case AudioEmbedsContentPart part:
                Write(writer, part, options);
                break;
            case UnknownContentPart part:
                part.Json.WriteTo(writer);
                break;
        }
    }

    private static string? FindType(Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        string? shorthand = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.IsProperty("type"u8))
            {
                reader.Read();
                return reader.TokenType == JsonTokenType.String ? reader.ReadText() : null;
            }

            // vLLM takes {"image_url": …} and the like without a type.
            var name = reader.ReadText();
            shorthand ??= name is "text" or "image_url" or "video_url" or "audio_url" or "input_audio" or "file" or "refusal" ? name : null;
            reader.Skip();
        }

        return shorthand;
    }

    private static T Read<T>(ref Utf8JsonReader reader, JsonSerializerOptions options)
        where T : ContentPart =>
        JsonSerializer.Deserialize(ref reader, options.TypeInfo<T>()) ?? throw new JsonException();

    private static void Write<T>(Utf8JsonWriter writer, T part, JsonSerializerOptions options)
        where T : ContentPart =>
        JsonSerializer.Serialize(writer, part, options.TypeInfo<T>());
}
