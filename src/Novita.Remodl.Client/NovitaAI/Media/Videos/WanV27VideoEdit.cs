using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Wan 2.7 changes a video (<c>wan2.7-videoedit</c>).</summary>
public sealed record WanV27VideoEdit : NovitaVideoRequest
{
    /// <summary>The video: an address that the service can open.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrl))]
    public required MediaInput VideoUrl { get; init; }

    /// <summary>What shall be changed, 5000 characters at most.</summary>
    public string? Prompt { get; init; }

    /// <summary>An image to go by: a file, an address or a data URI.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrDataUri))]
    public MediaInput? ReferenceImageUrl { get; init; }

    /// <summary>A second image to go by: a file, an address or a data URI.</summary>
    [JsonPropertyName("reference_image_url_2")]
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrDataUri))]
    public MediaInput? ReferenceImageUrl2 { get; init; }

    /// <summary>A third image to go by: a file, an address or a data URI.</summary>
    [JsonPropertyName("reference_image_url_3")]
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrDataUri))]
    public MediaInput? ReferenceImageUrl3 { get; init; }

    /// <summary>The aspect ratio.</summary>
    public string? Ratio { get; init; }

    /// <summary>Seconds: 2 to 10, or 0 for as long as the video. Default: 0.</summary>
    public int? Duration { get; init; }

    /// <summary>The resolution, for example <c>720P</c>.</summary>
    public string? Resolution { get; init; }

    /// <summary>Which sound it has: <c>auto</c> or <c>origin</c>, which is not certain.</summary>
    public string? AudioSetting { get; init; }

    /// <summary>Whether there is a watermark.</summary>
    public bool? Watermark { get; init; }

    /// <summary>Whether the prompt is made richer.</summary>
    public bool? PromptExtend { get; init; }

    /// <summary>What shall not be seen.</summary>
    public string? NegativePrompt { get; init; }

    /// <summary>The seed.</summary>
    public long? Seed { get; init; }

    internal override string Slug => "wan2.7-videoedit";

    internal override void Check()
    {
        Require.Address(VideoUrl, "video_url");
        Require.AtMost(Prompt, "prompt", 5000);
        if (Duration is not 0)
        {
            Require.Between<int>(Duration, "duration", 2, 10);
        }

        ImageChecks.ImageIfAny(ReferenceImageUrl, "reference_image_url", ImageLimits.Any);
        ImageChecks.ImageIfAny(ReferenceImageUrl2, "reference_image_url_2", ImageLimits.Any);
        ImageChecks.ImageIfAny(ReferenceImageUrl3, "reference_image_url_3", ImageLimits.Any);
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Wan.V27VideoEditAsync(this, cancellationToken);
}
