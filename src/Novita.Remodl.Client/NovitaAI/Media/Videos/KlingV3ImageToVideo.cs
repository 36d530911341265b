using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Kling 3.0 from an image (<c>kling-v3.0-std-i2v</c>, <c>-pro-i2v</c>, <c>-4k-i2v</c>). The aspect ratio is the image's.</summary>
public sealed record KlingV3ImageToVideo : KlingV3Request
{
    /// <summary>The first frame, JPEG or PNG of 10 MB at most, with 300 pixels a side at least and a ratio between 1:2.5 and 2.5:1: a file, an address or base64.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrBase64))]
    public required MediaInput Image { get; init; }

    /// <summary>What shall be seen, 2500 characters at most. Scenes may stand beside it.</summary>
    public required string Prompt { get; init; }

    /// <summary>The last frame; not with MultiPrompt: a file, an address or base64.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrBase64))]
    public MediaInput? EndImage { get; init; }

    internal override string Slug => Tier.Value switch
    {
        "std" => "kling-v3.0-std-i2v",
        "pro" => "kling-v3.0-pro-i2v",
        "4k" => "kling-v3.0-4k-i2v",
        _ => throw UnknownVariant(nameof(Tier), Tier.Value, "std, pro, 4k"),
    };

    internal override void Check()
    {
        base.Check();
        ImageChecks.Image(Image, "image", ImageLimits.KlingV3);
        Require.Text(Prompt, "prompt", 2500);
        Require.NotBoth(MultiPrompt is not null, "multi_prompt", EndImage is not null, "end_image");
        ImageChecks.ImageIfAny(EndImage, "end_image", ImageLimits.KlingV3);
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => Tier.Value switch
    {
        "std" => apis.Kling.V3StandardImageToVideoAsync(this, cancellationToken),
        "pro" => apis.Kling.V3ProImageToVideoAsync(this, cancellationToken),
        "4k" => apis.Kling.V3FourKImageToVideoAsync(this, cancellationToken),
        _ => throw UnknownVariant(nameof(Tier), Tier.Value, "std, pro, 4k"),
    };
}
