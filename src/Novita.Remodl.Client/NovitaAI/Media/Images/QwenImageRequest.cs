using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>Qwen-Image: <c>/v3/async/qwen-image-txt2img</c>. Retired on 2026-09-30.</summary>
public sealed record QwenImageRequest : WireObject
{
    /// <summary>What shall be seen.</summary>
    public required string Prompt { get; init; }

    /// <summary>The size, each way 256 to 1536. Default: 1024 x 1024.</summary>
    [JsonConverter(typeof(StarSizeConverter))]
    public ImageSize? Size { get; init; }

    internal void Check()
    {
        Require.Text(Prompt, "prompt");
        ImageChecks.Sides(Size, 256, 1536);
    }
}
