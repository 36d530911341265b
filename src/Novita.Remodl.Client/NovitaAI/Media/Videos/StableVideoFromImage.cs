using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Stable Video Diffusion from an image (<c>img2video</c>).</summary>
/// <remarks>The service does not list this endpoint any more; what is gone throws <see cref="EndpointRetiredException"/>.</remarks>
public sealed record StableVideoFromImage : NovitaVideoRequest
{
    /// <summary>The form of the result, and a webhook.</summary>
    public MediaExtra? Extra { get; init; }

    /// <summary>The model: <c>SVD</c>, <c>SVD-XT</c>.</summary>
    public required string ModelName { get; init; }

    /// <summary>The image: the bytes of a file.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsBase64))]
    public required MediaInput ImageFile { get; init; }

    /// <summary>How many frames: 14 of SVD, 25 of SVD-XT.</summary>
    public required int FramesNum { get; init; }

    /// <summary>Frames a second: <c>6</c>.</summary>
    public required int FramesPerSecond { get; init; }

    /// <summary>What is done with the image: <c>ORIGINAL_RESOLUTION</c>, <c>CROP_TO_ASPECT_RATIO</c>.</summary>
    public required string ImageFileResizeMode { get; init; }

    /// <summary>Steps; 1 to 50.</summary>
    public required int Steps { get; init; }

    /// <summary>The seed.</summary>
    public long? Seed { get; init; }

    /// <summary>How much moves; 1 to 255. Default: 127.</summary>
    public int? MotionBucketId { get; init; }

    /// <summary>How much noise is put to the image; 0 to 1. Default: 0.02.</summary>
    public double? CondAug { get; init; }

    /// <summary>Whether frames are put between.</summary>
    public bool? EnableFrameInterpolation { get; init; }

    internal override string Slug => "img2video";

    internal override void Check()
    {
        Extra?.Check();
        Require.OneOf(ModelName, "model_name", "SVD", "SVD-XT");
        ImageChecks.Image(ImageFile, "image_file", ImageLimits.Bytes);
        if (FramesNum != (ModelName == "SVD" ? 14 : 25))
        {
            throw Require.Refused("frames_num", "frames_num has to be 14 of SVD, and 25 of SVD-XT.");
        }
        Require.OneOf<int>(FramesPerSecond, "frames_per_second", 6);
        Require.OneOf(ImageFileResizeMode, "image_file_resize_mode", "ORIGINAL_RESOLUTION", "CROP_TO_ASPECT_RATIO");
        Require.Between<int>(Steps, "steps", 1, 50);
        Require.Between<int>(MotionBucketId, "motion_bucket_id", 1, 255);
        Require.Between<double>(CondAug, "cond_aug", 0, 1);
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Videos.StableVideoFromImageAsync(this, cancellationToken);
}
