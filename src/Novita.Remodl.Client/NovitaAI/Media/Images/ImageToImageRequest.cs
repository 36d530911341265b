using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>A picture made of another by a checkpoint of Stable Diffusion: <c>/v3/async/img2img</c>. Not in the reference any more.</summary>
public sealed record ImageToImageRequest : DiffusionRequest
{
    /// <summary>The image: a file or base64, 16 megapixels and 10 MB at most.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsBase64))]
    public required MediaInput ImageBase64 { get; init; }

    /// <summary>128 to 2048.</summary>
    public required int Width { get; init; }

    /// <summary>128 to 2048.</summary>
    public required int Height { get; init; }

    /// <summary>How much it changes, 0 to 1; 1 takes no heed of the image.</summary>
    public double? Strength { get; init; }

    /// <summary>Images that guide it.</summary>
    public ControlNet? Controlnet { get; init; }

    /// <summary>An image whose subject or style is brought in; one at most.</summary>
    public IReadOnlyList<IpAdapter>? IpAdapters { get; init; }

    internal void Check()
    {
        CheckCommon();
        ImageChecks.Sides(Width, Height);
        ImageChecks.Image(ImageBase64, "image_base64", ImageLimits.ImageToImage);
        Require.Between(Strength, "strength", 0, 1);
        Controlnet?.Check();
        ImageChecks.Each(IpAdapters, "ip_adapters", 1, adapter => adapter.Check());
    }
}
