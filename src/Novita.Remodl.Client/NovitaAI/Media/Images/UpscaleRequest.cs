using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>A picture made larger: <c>/v3/async/upscale</c>. Retired on 2026-07-22.</summary>
public sealed record UpscaleRequest : WireObject
{
    /// <summary>What makes it larger.</summary>
    public required ImageUpscaler ModelName { get; init; }

    /// <summary>The image: a file or base64, 2048 x 2048 pixels and 30 MB at most.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsBase64))]
    public required MediaInput ImageBase64 { get; init; }

    /// <summary>By how much: more than 1, 4 at most.</summary>
    public required double ScaleFactor { get; init; }

    internal void Check()
    {
        Require.Text(ModelName.Value, "model_name");
        ImageChecks.Image(ImageBase64, "image_base64", ImageLimits.Medium);
        Require.Above<double>(ScaleFactor, "scale_factor", 1, 4);
    }
}
