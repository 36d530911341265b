using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>Hunyuan Image 3: <c>/v3/async/hunyuan-image-3</c>. Retired on 2026-07-07.</summary>
public sealed record HunyuanImage3Request : WireObject
{
    /// <summary>What shall be seen.</summary>
    public required string Prompt { get; init; }

    /// <summary>The size, each way 256 to 1536. Default: 1024 x 1024.</summary>
    [JsonConverter(typeof(StarSizeConverter))]
    public ImageSize? Size { get; init; }

    /// <summary>The same seed makes the same picture; -1, the default, is drawn by lot.</summary>
    public long? Seed { get; init; }

    internal void Check()
    {
        Require.Text(Prompt, "prompt");
        ImageChecks.Sides(Size, 256, 1536);
        ImageChecks.Seed(Seed);
    }
}
