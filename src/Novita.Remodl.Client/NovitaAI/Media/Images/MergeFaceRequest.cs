using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>A face put into a picture. Not in the reference any more: <c>/v3/merge-face</c>.</summary>
public sealed record MergeFaceRequest : WireObject
{
    /// <summary>The image: a file or base64, 2048 x 2048 pixels and 30 MB at most.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsBase64))]
    public required MediaInput ImageFile { get; init; }

    /// <summary>The face: a file or base64, 2048 x 2048 pixels and 30 MB at most.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsBase64))]
    public required MediaInput FaceImageFile { get; init; }

    /// <summary>File format.</summary>
    public MediaExtra? Extra { get; init; }

    internal void Check()
    {
        ImageChecks.Image(ImageFile, "image_file", ImageLimits.Medium);
        ImageChecks.Image(FaceImageFile, "face_image_file", ImageLimits.Medium);
        Extra?.Check();
    }
}
