using Novita.Remodl.Client.NovitaAI.Legacy;
using Novita.Remodl.Client.NovitaAI.Media.Images;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.NovitaAI.Legacy;

/// <summary>Requests of the <c>/v2</c> API with what they need, and no more.</summary>
internal static class LegacyRequests
{
    public static LegacyTextToImageRequest Text { get; } = new()
    {
        ModelName = "dreamshaper_8_93211.safetensors",
        Prompt = "a boat",
        NegativePrompt = "",
        SamplerName = ImageSampler.Euler,
        BatchSize = 1,
        NIter = 1,
        Steps = 20,
        CfgScale = 7,
        Seed = -1,
        Width = 64,
        Height = 48,
        RestoreFaces = false,
    };

    public static LegacyImageToImageRequest Image { get; } = new()
    {
        ModelName = Text.ModelName,
        Prompt = Text.Prompt,
        NegativePrompt = Text.NegativePrompt,
        SamplerName = Text.SamplerName,
        BatchSize = Text.BatchSize,
        NIter = Text.NIter,
        Steps = Text.Steps,
        CfgScale = Text.CfgScale,
        Seed = Text.Seed,
        Width = Text.Width,
        Height = Text.Height,
        RestoreFaces = Text.RestoreFaces,
        InitImages = [MediaInput.FromBytes(Pictures.Png)],
    };
}
