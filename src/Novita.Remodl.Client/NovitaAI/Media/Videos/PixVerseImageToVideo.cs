using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>PixVerse 4.5 from an image (<c>pixverse-v4.5-i2v</c>).</summary>
/// <remarks>The service has announced the end of this endpoint for 2026-07-22; what is gone throws <see cref="EndpointRetiredException"/>.</remarks>
public sealed record PixVerseImageToVideo : NovitaVideoRequest
{
    /// <summary>The first frame: a file, an address or a data URI.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrDataUri))]
    public required MediaInput Image { get; init; }

    /// <summary>What shall be seen, 2048 characters at most.</summary>
    public required string Prompt { get; init; }

    /// <summary>The resolution; not 1080p with FastMode: <c>360p</c>, <c>540p</c>, <c>720p</c>, <c>1080p</c>. Default: <c>540p</c>.</summary>
    public string? Resolution { get; init; }

    /// <summary>What shall not be seen, 2048 characters at most.</summary>
    public string? NegativePrompt { get; init; }

    /// <summary>Whether it is done faster.</summary>
    public bool? FastMode { get; init; }

    /// <summary>The style: <c>anime</c>, <c>3d_animation</c>, <c>clay</c>, <c>comic</c>, <c>cyberpunk</c>.</summary>
    public string? Style { get; init; }

    /// <summary>The seed.</summary>
    public long? Seed { get; init; }

    internal override string Slug => "pixverse-v4.5-i2v";

    internal override void Check()
    {
        ImageChecks.Image(Image, "image", ImageLimits.Any);
        Require.Text(Prompt, "prompt", 2048);
        Require.OneOf(Resolution, "resolution", "360p", "540p", "720p", "1080p");
        Require.AtMost(NegativePrompt, "negative_prompt", 2048);
        Require.OneOf(Style, "style", "anime", "3d_animation", "clay", "comic", "cyberpunk");
        if (FastMode is true && Resolution == "1080p")
        {
            throw Require.Refused("resolution", "resolution is 1080p, which fast_mode does not make. Leave one of them out.");
        }
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Videos.PixVerseImageToVideoAsync(this, cancellationToken);
}
