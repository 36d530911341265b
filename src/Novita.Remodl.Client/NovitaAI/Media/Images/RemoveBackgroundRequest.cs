using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>The subject of a picture alone. Retired on 2026-07-22: <c>/v3/remove-background</c>.</summary>
public sealed record RemoveBackgroundRequest : WireObject
{
    /// <summary>The image: a file or base64, PNG or JPEG, 16 megapixels and 30 MB at most.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsBase64))]
    public required MediaInput ImageFile { get; init; }

    /// <summary>File format.</summary>
    public MediaExtra? Extra { get; init; }

    internal void Check()
    {
        ImageChecks.Image(ImageFile, "image_file", ImageLimits.PngOrJpeg);
        Extra?.Check();
    }
}
