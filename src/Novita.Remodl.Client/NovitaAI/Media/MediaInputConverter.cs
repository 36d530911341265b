using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media;

/// <summary>Writes an input in the form that a field takes. Derived types name the form; a field chooses one by its attribute.</summary>
internal abstract class MediaInputConverter : JsonConverter<MediaInput>
{
    public sealed override MediaInput Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException();
        return WebAddress.TryParse(text, out var url) ? MediaInput.FromUrl(url) : FromText(text);
    }

    public sealed override void Write(Utf8JsonWriter writer, MediaInput value, JsonSerializerOptions options) => ToForm(value).WriteTo(writer);

    protected abstract InlineData ToForm(MediaInput input);

    protected virtual MediaInput FromText(string text) => MediaInput.FromBase64(text);

    /// <summary>Bare base64.</summary>
    internal sealed class AsBase64 : MediaInputConverter
    {
        protected override InlineData ToForm(MediaInput input) => input.ToBase64("An image or a sound");
    }

    /// <summary>An address, or bare base64.</summary>
    internal sealed class AsUrlOrBase64 : MediaInputConverter
    {
        protected override InlineData ToForm(MediaInput input) => input.ToUrlOrBase64("An image, a sound or a video");
    }

    /// <summary>An address, or a data URI.</summary>
    internal sealed class AsUrlOrDataUri : MediaInputConverter
    {
        protected override InlineData ToForm(MediaInput input) => input.ToUrlOrDataUri("An image, a sound or a video");
    }

    /// <summary>An address.</summary>
    internal sealed class AsUrl : MediaInputConverter
    {
        protected override InlineData ToForm(MediaInput input) => input.ToUrl("An image, a sound or a video");
    }

    /// <summary>The id of an asset.</summary>
    internal sealed class AsAssetId : MediaInputConverter
    {
        protected override InlineData ToForm(MediaInput input) => input.ToAssetId("An image or a video");

        protected override MediaInput FromText(string text) => MediaInput.FromAssetId(text);
    }
}
