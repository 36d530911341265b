using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>Z-Image Turbo with LoRAs: <c>/v3/async/z-image-turbo-lora</c>. Retired on 2026-08-19.</summary>
public sealed record ZImageTurboLoraRequest : WireObject
{
    /// <summary>What shall be seen.</summary>
    public required string Prompt { get; init; }

    /// <summary>The size, each way 256 to 1536.</summary>
    [JsonConverter(typeof(StarSizeConverter))]
    public ImageSize? Size { get; init; }

    /// <summary>The same seed makes the same picture; -1, the default, is drawn by lot.</summary>
    public long? Seed { get; init; }

    /// <summary>LoRAs, three at most.</summary>
    public IReadOnlyList<LoraPath>? Loras { get; init; }

    internal void Check()
    {
        Require.Text(Prompt, "prompt");
        ImageChecks.Sides(Size, 256, 1536);
        ImageChecks.Seed(Seed);
        ImageChecks.Each(Loras, "loras", 3, lora => lora.Check());
    }
}
