using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>MiniMax Hailuo 2.3 from an image (<c>minimax-hailuo-2.3-i2v</c>, <c>minimax-hailuo-2.3-fast-i2v</c>).</summary>
public sealed record Hailuo23ImageToVideo : NovitaVideoRequest
{
    /// <summary>The tier. Default: standard.</summary>
    [JsonIgnore]
    public HailuoTier Tier { get; init; } = HailuoTier.Standard;

    /// <summary>The first frame: a file, an address or a data URI.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrDataUri))]
    public required MediaInput Image { get; init; }

    /// <summary>What shall be seen, 2000 characters at most; movements of the camera stand in [brackets].</summary>
    public required string Prompt { get; init; }

    /// <summary>Seconds; 1080P takes 6 alone: <c>6</c>, <c>10</c>.</summary>
    public int? Duration { get; init; }

    /// <summary>The resolution, in upper case: <c>768P</c>, <c>1080P</c>.</summary>
    public string? Resolution { get; init; }

    /// <summary>Whether the prompt is made richer.</summary>
    public bool? EnablePromptExpansion { get; init; }

    /// <summary>Whether the prompt is made richer faster; not of the fast tier.</summary>
    public bool? FastPretreatment { get; init; }

    /// <summary>Whether there is a watermark. Known from sister services alone.</summary>
    public bool? AigcWatermark { get; init; }

    internal override string Slug => Tier.Value switch
    {
        "standard" => "minimax-hailuo-2.3-i2v",
        "fast" => "minimax-hailuo-2.3-fast-i2v",
        _ => throw UnknownVariant(nameof(Tier), Tier.Value, "standard, fast"),
    };

    internal override void Check()
    {
        ImageChecks.Image(Image, "image", ImageLimits.Any);
        Require.Text(Prompt, "prompt", 2000);
        Require.OneOf<int>(Duration, "duration", 6, 10);
        Require.OneOf(Resolution, "resolution", "768P", "1080P");
        HailuoChecks.Duration(Duration, Resolution);
        if (FastPretreatment is not null && Tier == HailuoTier.Fast)
        {
            throw Require.Refused("fast_pretreatment", $"fast_pretreatment is set, which {Slug} does not take. Use HailuoTier.Standard.");
        }
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => Tier.Value switch
    {
        "standard" => apis.Hailuo.V23ImageToVideoAsync(this, cancellationToken),
        "fast" => apis.Hailuo.V23FastImageToVideoAsync(this, cancellationToken),
        _ => throw UnknownVariant(nameof(Tier), Tier.Value, "standard, fast"),
    };
}
