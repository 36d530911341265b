using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>What a mask or a text says, taken out of a picture: <c>/v3/async/image-eraser</c>. Retired on 2026-08-19.</summary>
public sealed record ImageEraserRequest : WireObject
{
    /// <summary>The image.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrBase64))]
    public required MediaInput Image { get; init; }

    /// <summary>What is white in it is taken out.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrBase64))]
    public MediaInput? Mask { get; init; }

    /// <summary>What is taken out, or stands there instead.</summary>
    public string? Prompt { get; init; }

    /// <summary>The file format. Default: <c>jpeg</c>.</summary>
    public ImageFormat? OutputFormat { get; init; }

    internal void Check()
    {
        ImageChecks.Image(Image, "image", ImageLimits.Any);
        ImageChecks.ImageIfAny(Mask, "mask", ImageLimits.Any);
    }
}
