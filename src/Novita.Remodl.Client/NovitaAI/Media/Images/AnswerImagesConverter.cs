using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>Images as addresses, as <c>{"image_url"}</c> or as <c>{"url"}</c>: the endpoints differ, and some of them from day to day.</summary>
internal sealed class AnswerImagesConverter : JsonConverter<IReadOnlyList<TaskImage>>
{
    public override IReadOnlyList<TaskImage> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return ReadOne(ref reader, options) is { } one ? [one] : [];
        }

        var images = new List<TaskImage>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (ReadOne(ref reader, options) is { } image)
            {
                images.Add(image);
            }
        }

        return images;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<TaskImage> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var image in value)
        {
            JsonSerializer.Serialize(writer, image, options.TypeInfo<TaskImage>());
        }

        writer.WriteEndArray();
    }

    private static TaskImage? ReadOne(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return new() { ImageUrl = reader.GetString() };
            case JsonTokenType.StartObject:
                var image = JsonSerializer.Deserialize(ref reader, options.TypeInfo<TaskImage>())!;
                return image.ImageUrl is null && image.AdditionalProperties?.TryGetValue("url", out var url) is true && url.ValueKind == JsonValueKind.String
                    ? image with { ImageUrl = url.GetString() }
                    : image;
            default:
                reader.Skip();
                return null;
        }
    }
}
