using System.Globalization;
using System.Text.Json;
using Novita.Remodl.Client.OpenAICompatible;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>Makes the results of tasks and of synchronous endpoints into the one that all image models have.</summary>
internal sealed class ImageResults(ResultDownloader downloads, TimeProvider time)
{
    // A result that has the image instead of its address has it under a name that is not documented.
    private static readonly string[] Base64Names = ["image_base64", "image_file", "b64_json", "base64"];

    /// <summary>The images of a task.</summary>
    public ImageResult Of(TaskResult task) => new()
    {
        Data = Images(task.Images),
        Seed = long.TryParse(task.Extra?.Seed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seed) ? seed : null,
    };

    /// <summary>The images of an answer.</summary>
    public ImageResult Of(ImageAnswer answer) => new()
    {
        Data = [.. Images(answer.Images), .. Images(answer.Data), .. Images(answer.ImageUrls), .. Images(answer.BinaryDataBase64)],
        AdditionalProperties = answer.AdditionalProperties,
    };

    /// <summary>An image by its address, or in base64, with what the look for nudity found.</summary>
    public GeneratedImage Of(string image, NsfwDetection? found = null)
    {
        var made = image.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            ? new GeneratedImage { Url = image, Fetch = downloads.OpenAsync }
            : new GeneratedImage { B64Json = DataUri.Base64Of(image) ?? image };
        return found is null ? made : made with { AdditionalProperties = With(found, null) };
    }

    private GeneratedImage[] Images(IReadOnlyList<TaskImage>? images) => [.. (images ?? []).Select(ToImage).OfType<GeneratedImage>()];

    private GeneratedImage? ToImage(TaskImage image)
    {
        var bytes = string.IsNullOrEmpty(image.ImageUrl) ? BytesIn(image) : null;
        if (bytes is null && string.IsNullOrEmpty(image.ImageUrl))
        {
            return null;
        }

        var more = image.AdditionalProperties is { Count: > 0 } given && bytes is null ? new Dictionary<string, JsonElement>(given, StringComparer.Ordinal) : null;
        return new()
        {
            Source = bytes is null ? null : InlineData.FromBytes(bytes),
            Url = bytes is null ? image.ImageUrl : null,
            ToldMediaType = string.IsNullOrEmpty(image.ImageType) ? null : $"image/{image.ImageType}",
            ExpiresAt = image.ImageUrlTtl is > 0 and < int.MaxValue ? time.GetUtcNow().AddSeconds(image.ImageUrlTtl.Value) : null,
            Fetch = downloads.OpenAsync,
            AdditionalProperties = image.NsfwDetectionResult is { } found ? With(found, more) : more,
        };
    }

    private static Dictionary<string, JsonElement> With(NsfwDetection found, Dictionary<string, JsonElement>? more)
    {
        more ??= new(StringComparer.Ordinal);
        more["nsfw_detection_result"] = JsonSerializer.SerializeToElement(found, WireJson.Options.TypeInfo<NsfwDetection>());
        return more;
    }

    private static byte[]? BytesIn(TaskImage image)
    {
        foreach (var name in Base64Names)
        {
            if (image.AdditionalProperties?.TryGetValue(name, out var value) is true
                && value.ValueKind == JsonValueKind.String
                && value.TryGetBytesFromBase64(out var bytes)
                && bytes.Length > 0)
            {
                return bytes;
            }
        }

        return null;
    }

    private IEnumerable<GeneratedImage> Images(IReadOnlyList<string>? images) => (images ?? []).Where(image => !string.IsNullOrEmpty(image)).Select(image => Of(image));
}
