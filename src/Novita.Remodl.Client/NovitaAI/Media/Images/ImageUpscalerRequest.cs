using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>A picture made larger: <c>/v3/async/image-upscaler</c>. Retired on 2026-08-19.</summary>
public sealed record ImageUpscalerRequest : WireObject
{
    /// <summary>The image's address.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrl))]
    public required MediaInput Image { get; init; }

    /// <summary>How large. Default: <c>4k</c>.</summary>
    public UpscaleResolution? Resolution { get; init; }

    /// <summary>The file format. Default: <c>jpeg</c>.</summary>
    public ImageFormat? OutputFormat { get; init; }

    internal void Check()
    {
        ImageChecks.Image(Image, "image", ImageLimits.Address);
    }
}
