using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Kling 3.0 from a text (<c>kling-v3.0-std-t2v</c>, <c>-pro-t2v</c>, <c>-4k-t2v</c>).</summary>
public sealed record KlingV3TextToVideo : NovitaVideoRequest
{
    /// <summary>The tier. Default: pro.</summary>
    [JsonIgnore]
    public KlingTier Tier { get; init; } = KlingTier.Pro;

    /// <summary>What shall be seen, 2500 characters at most. Needed, unless there is MultiPrompt.</summary>
    public string? Prompt { get; init; }

    /// <summary>Scenes in place of one prompt. Its shape differs from page to page of the service (texts, or objects of <c>prompt</c> and <c>duration</c>), so that it is raw JSON.</summary>
    public JsonElement? MultiPrompt { get; init; }

    /// <summary>What shall not be seen, 2500 characters at most.</summary>
    public string? NegativePrompt { get; init; }

    /// <summary>Whether there is sound. Default: false.</summary>
    public bool? Sound { get; init; }

    /// <summary>Seconds; 3 to 15. Default: 5.</summary>
    public int? Duration { get; init; }

    /// <summary>How closely the prompt is kept to; 0 to 1. Default: 0.5.</summary>
    public double? CfgScale { get; init; }

    /// <summary>The aspect ratio: <c>16:9</c>, <c>9:16</c>, <c>1:1</c>.</summary>
    public string? AspectRatio { get; init; }

    internal override string Slug => Tier.Value switch
    {
        "std" => "kling-v3.0-std-t2v",
        "pro" => "kling-v3.0-pro-t2v",
        "4k" => "kling-v3.0-4k-t2v",
        _ => throw UnknownVariant(nameof(Tier), Tier.Value, "std, pro, 4k"),
    };

    internal override void Check()
    {
        Require.AtMost(Prompt, "prompt", 2500);
        Require.AtMost(NegativePrompt, "negative_prompt", 2500);
        Require.Between<int>(Duration, "duration", 3, 15);
        Require.Between<double>(CfgScale, "cfg_scale", 0, 1);
        Require.OneOf(AspectRatio, "aspect_ratio", "16:9", "9:16", "1:1");
        Require.Either(!string.IsNullOrWhiteSpace(Prompt), "prompt", MultiPrompt is not null, "multi_prompt");
        if (MultiPrompt is not null && Tier != KlingTier.Pro)
        {
            throw Require.Refused("multi_prompt", $"multi_prompt is set, which {Slug} does not take. Use KlingTier.Pro.");
        }
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => Tier.Value switch
    {
        "std" => apis.Kling.V3StandardTextToVideoAsync(this, cancellationToken),
        "pro" => apis.Kling.V3ProTextToVideoAsync(this, cancellationToken),
        "4k" => apis.Kling.V3FourKTextToVideoAsync(this, cancellationToken),
        _ => throw UnknownVariant(nameof(Tier), Tier.Value, "std, pro, 4k"),
    };
}
