using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Kling 3.0 from an image (<c>kling-v3.0-std-i2v</c>, <c>-pro-i2v</c>, <c>-4k-i2v</c>). The aspect ratio is the image's.</summary>
public sealed record KlingV3ImageToVideo : NovitaVideoRequest
{
    /// <summary>The tier. Default: pro.</summary>
    [JsonIgnore]
    public KlingTier Tier { get; init; } = KlingTier.Pro;

    /// <summary>The first frame, JPEG or PNG of 10 MB at most, with 300 pixels a side at least and a ratio between 1:2.5 and 2.5:1: a file, an address or base64.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrBase64))]
    public required MediaInput Image { get; init; }

    /// <summary>What shall be seen, 2500 characters at most. Needed, unless there is MultiPrompt.</summary>
    public string? Prompt { get; init; }

    /// <summary>Scenes in place of one prompt. Its shape differs from page to page of the service (texts, or objects of <c>prompt</c> and <c>duration</c>), so that it is raw JSON.</summary>
    public JsonElement? MultiPrompt { get; init; }

    /// <summary>The last frame; not with MultiPrompt: a file, an address or base64.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrBase64))]
    public MediaInput? EndImage { get; init; }

    /// <summary>What shall not be seen, 2500 characters at most.</summary>
    public string? NegativePrompt { get; init; }

    /// <summary>Whether there is sound. Default: false.</summary>
    public bool? Sound { get; init; }

    /// <summary>Seconds; 3 to 15. Default: 5.</summary>
    public int? Duration { get; init; }

    /// <summary>How closely the prompt is kept to; 0 to 1. Default: 0.5.</summary>
    public double? CfgScale { get; init; }

    internal override string Slug => Tier.Value switch
    {
        "std" => "kling-v3.0-std-i2v",
        "pro" => "kling-v3.0-pro-i2v",
        "4k" => "kling-v3.0-4k-i2v",
        _ => throw UnknownVariant(nameof(Tier), Tier.Value, "std, pro, 4k"),
    };

    internal override void Check()
    {
        ImageChecks.Image(Image, "image", ImageLimits.KlingV3);
        Require.AtMost(Prompt, "prompt", 2500);
        Require.AtMost(NegativePrompt, "negative_prompt", 2500);
        Require.Between<int>(Duration, "duration", 3, 15);
        Require.Between<double>(CfgScale, "cfg_scale", 0, 1);
        Require.Either(!string.IsNullOrWhiteSpace(Prompt), "prompt", MultiPrompt is not null, "multi_prompt");
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
