using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Veo 3.1 from images, in Novita's own form (<c>veo-3.1-generate-img2video</c>).</summary>
/// <remarks>Known from sister services alone; it may not be there, and throws <see cref="EndpointRetiredException"/> then.</remarks>
public sealed record VeoImageToVideo : NovitaVideoRequest
{
    /// <summary>What shall be seen.</summary>
    public required string Prompt { get; init; }

    /// <summary>The first frame: a file, an address or a data URI.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrDataUri))]
    public MediaInput? Image { get; init; }

    /// <summary>The last frame: a file, an address or a data URI.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrDataUri))]
    public MediaInput? LastImage { get; init; }

    /// <summary>Images to go by, three at most.</summary>
    public IReadOnlyList<VeoReferenceImage>? ReferenceImages { get; init; }

    /// <summary>Whether there is sound.</summary>
    public required bool GenerateAudio { get; init; }

    /// <summary>Seconds, for example <c>8</c>; with reference images 8 alone.</summary>
    public int? DurationSeconds { get; init; }

    /// <summary>The aspect ratio, for example <c>16:9</c>.</summary>
    public string? AspectRatio { get; init; }

    /// <summary>The resolution: <c>720p</c>, <c>1080p</c>.</summary>
    public string? Resolution { get; init; }

    /// <summary>How many videos.</summary>
    public int? SampleCount { get; init; }

    internal override string Slug => "veo-3.1-generate-img2video";

    internal override void Check()
    {
        Require.Text(Prompt, "prompt");
        ImageChecks.Each(ReferenceImages, "reference_images", 3, reference => ImageChecks.Image(reference.Image, "reference_images.image", ImageLimits.Any));
        if (ReferenceImages is { Count: > 0 } && DurationSeconds is not (null or 8))
        {
            throw Require.Refused("duration_seconds", FormattableString.Invariant($"duration_seconds is {DurationSeconds}. With reference_images it has to be 8."));
        }

        Require.OneOf(Resolution, "resolution", "720p", "1080p");
        ImageChecks.ImageIfAny(Image, "image", ImageLimits.Any);
        ImageChecks.ImageIfAny(LastImage, "last_image", ImageLimits.Any);
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Veo.ImageToVideoAsync(this, cancellationToken);
}
