using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>Qwen-Image works on a picture: <c>/v3/async/qwen-image-edit</c>. Retired on 2026-09-30.</summary>
public sealed record QwenImageEditRequest : WireObject
{
    /// <summary>What shall be changed.</summary>
    public required string Prompt { get; init; }

    /// <summary>The image.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrBase64))]
    public required MediaInput Image { get; init; }

    /// <summary>The same seed makes the same picture; -1, the default, is drawn by lot.</summary>
    public long? Seed { get; init; }

    /// <summary>The file format. Default: <c>jpeg</c>.</summary>
    public ImageFormat? OutputFormat { get; init; }

    internal void Check()
    {
        Require.Text(Prompt, "prompt");
        ImageChecks.Image(Image, "image", ImageLimits.Any);
        ImageChecks.Seed(Seed);
    }
}
