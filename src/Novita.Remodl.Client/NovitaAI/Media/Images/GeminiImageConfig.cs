using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>How images of an answer shall be.</summary>
public sealed record GeminiImageConfig : WireObject
{
    /// <summary>How wide they are to their height.</summary>
    [JsonPropertyName("aspectRatio")]
    public ImageAspectRatio? AspectRatio { get; init; }

    /// <summary><c>1K</c>, <c>2K</c> or <c>4K</c>.</summary>
    [JsonPropertyName("imageSize")]
    public ImageSize? ImageSize { get; init; }
}
