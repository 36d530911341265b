using Novita.Remodl.Client.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>
/// Seedance 2, which has tasks of its own (<c>/v3/bytedance/metered/contents/generations/tasks</c>). <see cref="NovitaVideos.StartAsync(Seedance2Request, CancellationToken)"/> takes it.
/// </summary>
/// <remarks>
/// Known from third-party code alone; it may not be there, and throws <see cref="EndpointRetiredException"/> then. Older code calls <c>/v3/bytedance/contents/generations/tasks</c>,
/// which this library does not.
/// </remarks>
public sealed record Seedance2Request : WireObject
{
    private const int MaxImages = 9;
    private const int MaxVideos = 3;

    /// <summary>The model, for example <c>doubao-seedance-2-0-260128</c>, <c>doubao-seedance-2-0-fast-260128</c>, <c>doubao-seedance-2-0-mini-260615</c>, <c>doubao-seedance-2-5-260628</c>.</summary>
    public required string Model { get; init; }

    /// <summary>What shall be seen: texts, and images, videos and sounds to go by; 9 images to go by at most, and 3 videos of 2 to 15 seconds each, which are 15 seconds long in all at most.</summary>
    public required IReadOnlyList<SeedanceContent> Content { get; init; }

    /// <summary>The resolution, for example <c>720p</c>.</summary>
    public string? Resolution { get; init; }

    /// <summary>The aspect ratio, for example <c>16:9</c>.</summary>
    public string? Ratio { get; init; }

    /// <summary>Seconds; 4 to 15.</summary>
    public int? Duration { get; init; }

    /// <summary>Whether there is sound.</summary>
    public bool? GenerateAudio { get; init; }

    /// <summary>Whether the last frame comes with the result.</summary>
    public bool? ReturnLastFrame { get; init; }

    /// <summary>Whether there is a watermark.</summary>
    public bool? Watermark { get; init; }

    /// <summary>The seed.</summary>
    public long? Seed { get; init; }

    internal void Check()
    {
        Require.Text(Model, "model");
        Require.Given(Content, nameof(Content));
        Require.Count(Content, "content", 1, int.MaxValue);
        foreach (var image in Content.Select(part => part.ImageUrl?.Url).Where(image => image is { AssetId: null }))
        {
            ImageChecks.ImageIfAny(image, "content.image_url", ImageLimits.Any);
        }

        Require.Between<int>(Duration, "duration", 4, 15);
        Require.Count([.. Content.Where(part => part.Role == SeedanceRole.ReferenceImage)], "content of reference images", 0, MaxImages);
        Require.Count([.. Content.Where(part => part.VideoUrl is not null)], "content of videos", 0, MaxVideos);
    }
}
