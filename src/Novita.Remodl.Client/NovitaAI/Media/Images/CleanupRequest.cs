using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>What a mask covers, taken out of a picture. Retired on 2026-07-22: <c>/v3/cleanup</c>.</summary>
public sealed record CleanupRequest : WireObject
{
    /// <summary>The image: a file or base64, 16 megapixels and 30 MB at most.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsBase64))]
    public required MediaInput ImageFile { get; init; }

    /// <summary>What is white in it is taken out: a file or base64, 16 megapixels and 30 MB at most.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsBase64))]
    public required MediaInput MaskFile { get; init; }

    /// <summary>File format.</summary>
    public MediaExtra? Extra { get; init; }

    internal void Check()
    {
        ImageChecks.Image(ImageFile, "image_file", ImageLimits.Large);
        ImageChecks.Image(MaskFile, "mask_file", ImageLimits.Large);
        Extra?.Check();
    }
}
