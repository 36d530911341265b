namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>A picture of a text by a checkpoint of Stable Diffusion: <c>/v3/async/txt2img</c>. Not in the reference any more.</summary>
public sealed record TextToImageRequest : DiffusionRequest
{
    /// <summary>128 to 2048.</summary>
    public required int Width { get; init; }

    /// <summary>128 to 2048.</summary>
    public required int Height { get; init; }

    /// <summary>Makes it larger in a second pass.</summary>
    public HiresFix? HiresFix { get; init; }

    /// <summary>Finishes it by SDXL's refiner.</summary>
    public ImageRefiner? Refiner { get; init; }

    /// <summary>Whether there is nothing behind the subject: PNG and SDXL alone.</summary>
    public bool? EnableTransparentBackground { get; init; }

    /// <summary>Whether faces are mended.</summary>
    public bool? RestoreFaces { get; init; }

    internal void Check(MediaExtra? extra)
    {
        CheckCommon();
        ImageChecks.Sides(Width, Height);
        HiresFix?.Check();
        Refiner?.Check();
        if (EnableTransparentBackground == true && extra?.ResponseImageType is { Value: not "png" } format)
        {
            throw Require.Refused("enable_transparent_background", $"enable_transparent_background is set, but response_image_type is {format}. Nothing but PNG can be transparent.");
        }
    }
}
