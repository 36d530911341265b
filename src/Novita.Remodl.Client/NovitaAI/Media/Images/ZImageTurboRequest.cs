using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>Z-Image Turbo: <c>/v3/async/z-image-turbo</c>. Retired on 2026-08-19.</summary>
public sealed record ZImageTurboRequest : WireObject
{
    /// <summary>What shall be seen.</summary>
    public required string Prompt { get; init; }

    /// <summary>The size, each way 256 to 1536. Default: 1024 x 1024.</summary>
    [JsonConverter(typeof(StarSizeConverter))]
    public ImageSize? Size { get; init; }

    /// <summary>The same seed makes the same picture; -1, the default, is drawn by lot.</summary>
    public long? Seed { get; init; }

    /// <summary>Whether the result has the image in it instead of its address. Default: false.</summary>
    [JsonPropertyName("enable_base64_output")]
    public bool? EnableBase64Output { get; init; }

    internal void Check()
    {
        Require.Text(Prompt, "prompt");
        ImageChecks.Sides(Size, 256, 1536);
        ImageChecks.Seed(Seed);
    }
}
