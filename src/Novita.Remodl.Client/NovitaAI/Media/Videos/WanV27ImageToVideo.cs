using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Wan 2.7 from an image, or on from a video (<c>wan2.7-i2v</c>).</summary>
public sealed record WanV27ImageToVideo : NovitaVideoRequest
{
    /// <summary>The first frame, JPEG, PNG, BMP or WebP of 20 MB at most, with 240 to 8000 pixels a side and a ratio between 1:8 and 8:1; either this or FirstClipUrl: a file, an address or a data URI.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrDataUri))]
    public MediaInput? ImageUrl { get; init; }

    /// <summary>The video that is gone on from; either this or ImageUrl: an address that the service can open.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrl))]
    public MediaInput? FirstClipUrl { get; init; }

    /// <summary>The last frame: a file, an address or a data URI.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrDataUri))]
    public MediaInput? LastFrameUrl { get; init; }

    /// <summary>What shall be seen, 5000 characters at most.</summary>
    public string? Prompt { get; init; }

    /// <summary>What shall not be seen, 500 characters at most.</summary>
    public string? NegativePrompt { get; init; }

    /// <summary>Seconds; 2 to 15. Default: 5.</summary>
    public int? Duration { get; init; }

    /// <summary>The resolution: <c>720P</c>, <c>1080P</c>. Default: <c>1080P</c>.</summary>
    public string? Resolution { get; init; }

    /// <summary>The sound that drives it: an address that the service can open.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrl))]
    public MediaInput? DrivingAudioUrl { get; init; }

    /// <summary>Whether there is a watermark. Default: false.</summary>
    public bool? Watermark { get; init; }

    /// <summary>Whether the prompt is made richer.</summary>
    public bool? PromptExtend { get; init; }

    /// <summary>The seed.</summary>
    public long? Seed { get; init; }

    internal override string Slug => "wan2.7-i2v";

    internal override void Check()
    {
        Require.AtMost(Prompt, "prompt", 5000);
        Require.AtMost(NegativePrompt, "negative_prompt", 500);
        Require.Between<int>(Duration, "duration", 2, 15);
        Require.OneOf(Resolution, "resolution", "720P", "1080P");
        Require.Either(ImageUrl is not null, "image_url", FirstClipUrl is not null, "first_clip_url");
        ImageChecks.ImageIfAny(ImageUrl, "image_url", ImageLimits.Wan27);
        Require.AddressIfAny(FirstClipUrl, "first_clip_url");
        ImageChecks.ImageIfAny(LastFrameUrl, "last_frame_url", ImageLimits.Wan27);
        Require.AddressIfAny(DrivingAudioUrl, "driving_audio_url");
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Wan.V27ImageToVideoAsync(this, cancellationToken);
}
