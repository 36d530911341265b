using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Legacy;

/// <summary>A picture of a text: <c>/v2/txt2img</c>. Deprecated; <see cref="TextToImageRequest"/> is the newer one.</summary>
public sealed record LegacyTextToImageRequest : LegacyDiffusionRequest
{
    /// <summary>Whether it is made larger in a second pass.</summary>
    public bool? EnableHr { get; init; }

    /// <summary>What makes it larger: <see cref="ImageUpscaler.RealEsrgan4x"/>, <see cref="ImageUpscaler.RealEsrgan4xAnime"/>, <see cref="ImageUpscaler.Esrgan4x"/> or <see cref="ImageUpscaler.Latent"/>.</summary>
    public ImageUpscaler? HrUpscaler { get; init; }

    /// <summary>By how much: 1 or 2.</summary>
    public int? HrScale { get; init; }

    /// <summary>To which width, instead of <see cref="HrScale"/>.</summary>
    public int? HrResizeX { get; init; }

    /// <summary>To which height, instead of <see cref="HrScale"/>.</summary>
    public int? HrResizeY { get; init; }

    internal void Check()
    {
        CheckCommon();
        Require.OneOf(HrScale, "hr_scale", 1, 2);
    }
}
