using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>Sizes of those endpoints that want <c>1024*768</c> where the others want <c>1024x768</c>.</summary>
internal sealed class StarSizeConverter : JsonConverter<ImageSize>
{
    public override ImageSize Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? new ImageSize(reader.GetString()!) : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, ImageSize value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Pixels is null ? value.Value : value.Value.Replace('x', '*'));
}
