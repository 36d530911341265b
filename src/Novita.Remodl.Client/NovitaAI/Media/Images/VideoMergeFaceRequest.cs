using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>A face put into a video: <c>/v3/async/video-merge-face</c>. Charged by the frame. Not in the reference any more.</summary>
public sealed record VideoMergeFaceRequest : WireObject
{
    /// <summary>The uploaded video (<see cref="NovitaAssets"/>): MP4, 3840 x 2160 pixels and 100 MB at most.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsAssetId))]
    public required MediaInput VideoAssetsId { get; init; }

    /// <summary>Whether the face is made sharper.</summary>
    public required bool EnableRestore { get; init; }

    /// <summary>The face: a file or base64, 2048 x 2048 pixels and 30 MB at most.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsBase64))]
    public required MediaInput FaceImageBase64 { get; init; }

    internal void Check()
    {
        Require.Asset(VideoAssetsId, "video_assets_id");
        ImageChecks.Image(FaceImageBase64, "face_image_base64", ImageLimits.Medium);
    }
}
