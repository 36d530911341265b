using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>
/// Gemini 3 Pro Image works on pictures, and answers at once: <c>/v3/gemini-3-pro-image-edit</c>. Images are addresses or files, 14 in all.
/// Known from third-party code alone, and not in the reference; where it is not, <see cref="EndpointRetiredException"/> says so.
/// </summary>
public sealed record Gemini3ProImageEditRequest : WireObject
{
    /// <summary>What shall be seen, 1 to 1024 characters.</summary>
    public required string Prompt { get; init; }

    /// <summary>How wide it is to its height: <c>1:1</c>, <c>3:2</c>, <c>2:3</c>, <c>3:4</c>, <c>4:3</c>, <c>4:5</c>, <c>5:4</c>, <c>9:16</c>, <c>16:9</c>, <c>21:9</c>.</summary>
    public ImageAspectRatio? AspectRatio { get; init; }

    /// <summary><c>1K</c>, <c>2K</c> or <c>4K</c>.</summary>
    public ImageSize? Size { get; init; }

    /// <summary>The media type: <c>image/png</c>, <c>image/jpeg</c> or <c>image/webp</c>.</summary>
    public string? OutputFormat { get; init; }

    /// <summary>Images at addresses.</summary>
    [JsonConverter(typeof(MediaInputListConverter<MediaInputConverter.AsUrl>))]
    public IReadOnlyList<MediaInput>? ImageUrls { get; init; }

    /// <summary>Images from files, or in base64.</summary>
    [JsonPropertyName("image_base64s"), JsonConverter(typeof(MediaInputListConverter<MediaInputConverter.AsBase64>))]
    public IReadOnlyList<MediaInput>? ImageBase64s { get; init; }

    internal void Check()
    {
        GeminiChecks.Picture(Prompt, AspectRatio, Size, OutputFormat, "1K", "2K", "4K");
        GeminiChecks.Inputs(ImageUrls, ImageBase64s);
    }
}
