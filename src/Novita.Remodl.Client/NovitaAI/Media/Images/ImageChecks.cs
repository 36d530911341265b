using System.Buffers;
using System.Globalization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>Checks what requests of images have in common, before they are sent.</summary>
internal static class ImageChecks
{
    private const int MaxPrompt = 1024;
    private const int MaxWeights = 5;

    public static void Prompts(string prompt, string? negativePrompt)
    {
        Require.Text(prompt, "prompt", MaxPrompt);
        Require.AtMost(negativePrompt, "negative_prompt", MaxPrompt);
    }

    public static void Sampling(int images, int steps, double guidance, ImageSampler sampler, long? seed, int? clipSkip)
    {
        Require.Between<int>(images, "image_num", 1, 8);
        Require.Between<int>(steps, "steps", 1, 100);
        Require.Between<double>(guidance, "guidance_scale", 1, 30);
        Require.Text(sampler.Value, "sampler_name");
        Require.Between(seed, "seed", -1, long.MaxValue);
        Require.Between(clipSkip, "clip_skip", 1, 12);
    }

    public static void Seed(long? seed) => Require.Between(seed, "seed", -1, int.MaxValue);

    public static void Weights(IReadOnlyList<LoraWeight>? loras, IReadOnlyList<EmbeddingWeight>? embeddings)
    {
        Each(loras, "loras", MaxWeights, lora => lora.Check());
        Each(embeddings, "embeddings", MaxWeights, embedding => embedding.Check());
    }

    public static void Each<T>(IReadOnlyList<T>? items, string field, int max, Action<T> check)
    {
        Require.Count(items, field, 0, max);
        foreach (var item in items ?? [])
        {
            check(item);
        }
    }

    public static void Sides(int width, int height)
    {
        Require.Between<int>(width, "width", 128, 2048);
        Require.Between<int>(height, "height", 128, 2048);
    }

    public static void Sides(ImageSize? size, int min, int max, int multipleOf = 1, long maxPixels = long.MaxValue)
    {
        if (size is not { } given)
        {
            return;
        }

        var (width, height) = given.Pixels ?? throw WrongSize(given, "It has to be pixels: ImageSize.Of(1024, 1024).");
        if (Math.Min(width, height) < min || Math.Max(width, height) > max || width % multipleOf != 0 || height % multipleOf != 0 || (long)width * height > maxPixels)
        {
            throw WrongSize(given, multipleOf == 1
                ? Say($"Each way it has to be from {min} to {max}.")
                : Say($"Each way it has to be from {min} to {max} and a multiple of {multipleOf}, with {maxPixels} pixels at most."));
        }
    }

    public static void Pixels(ImageSize? size, long min, long max, params ReadOnlySpan<string> names)
    {
        if (size is not { } given || names.Contains(given.Value))
        {
            return;
        }

        if (given.Pixels is not { } sides || (long)sides.Width * sides.Height < min || (long)sides.Width * sides.Height > max)
        {
            throw WrongSize(given, Say($"It has to be {string.Join(", ", names.ToArray())}, or pixels: {min} to {max} in all."));
        }
    }

    /// <summary>At most <paramref name="max"/> times as long as wide, or as wide as long.</summary>
    public static void Ratio(ImageSize? size, int max)
    {
        if (size is { Pixels: var (width, height) } given && Math.Max(width, height) > (long)Math.Min(width, height) * max)
        {
            throw WrongSize(given, Say($"It has to be at most {max} times as long as wide, or as wide as long."));
        }
    }

    public static void Images(IReadOnlyList<MediaInput>? images, string field, int min, int max, ImageLimits limits)
    {
        Require.Count(images, field, min, max);
        for (var i = 0; i < images?.Count; i++)
        {
            Image(images[i], Say($"{field}[{i}]"), limits);
        }
    }

    public static void ImageIfAny(MediaInput? image, string field, ImageLimits limits)
    {
        if (image is not null)
        {
            Image(image, field, limits);
        }
    }

    /// <summary>Looks at the first bytes of a file or of base64. What is at an address can't be looked at, and neither can a stream that is read once.</summary>
    public static void Image(MediaInput image, string field, ImageLimits limits)
    {
        ArgumentNullException.ThrowIfNull(image, field);
        if (image.AssetId is not null || (image.Url is not null && !limits.TakesAddress) || (image.Url is null && !limits.TakesBytes))
        {
            throw image.Refuse(field, limits.Forms);
        }

        if (image.File is { CanReopen: true } file)
        {
            Content(file.FileName, file.Length, () => HeaderOf(file), field, limits);
        }
        else if (image.Base64 is { } base64)
        {
            var data = DataUri.Base64Of(base64) ?? base64;
            if (!System.Buffers.Text.Base64.IsValid(data, out var length))
            {
                throw new ArgumentException($"{field} is a text that is no base64. Give a file by MediaInput.FromPath or FromBytes, or an address by FromUrl.", field);
            }

            Content("base64", length, () => HeaderOf(data), field, limits);
        }
    }

    private static void Content(string what, long? length, Func<ImageHeader> read, string field, ImageLimits limits)
    {
        if (length > limits.MaxBytes)
        {
            throw new ArgumentException(Say($"{field} is {what} with {length} bytes. The endpoint takes {limits.MaxBytes} at most; make the image smaller, or save it as JPEG."), field);
        }

        var header = read();
        if (!header.MediaType.StartsWith("image/", StringComparison.Ordinal))
        {
            throw new ArgumentException($"{field} is {what}, whose first bytes are no image's ({header.MediaType}). Give a PNG, a JPEG or a WebP.", field);
        }

        if (limits.Formats.Count > 0 && !limits.Formats.Contains(header.MediaType))
        {
            throw new ArgumentException($"{field} is {what}, which is {header.MediaType} by its first bytes. The endpoint takes {string.Join(", ", limits.Formats)}.", field);
        }

        if (header.HasSize && SizeProblem(header, limits) is { } problem)
        {
            throw new ArgumentException(Say($"{field} is {what} with {header.Width} x {header.Height} pixels. {problem}"), field);
        }
    }

    public static void SameSize(MediaInput image, string field, MediaInput? mask, string maskField)
    {
        if (image.File is not { CanReopen: true } file || mask?.File is not { CanReopen: true } maskFile)
        {
            return;
        }

        var (of, ofMask) = (HeaderOf(file), HeaderOf(maskFile));
        if (of.HasSize && ofMask.HasSize && (of.Width != ofMask.Width || of.Height != ofMask.Height))
        {
            throw new ArgumentException(Say($"{maskField} has {ofMask.Width} x {ofMask.Height} pixels, but {field} has {of.Width} x {of.Height}. A mask is as large as its image."), maskField);
        }
    }

    private static string? SizeProblem(ImageHeader header, ImageLimits limits)
    {
        if (header.Pixels > limits.MaxPixels)
        {
            return Say($"The endpoint takes {limits.MaxPixels} in all.");
        }

        var (shorter, longer) = header.Width < header.Height ? (header.Width, header.Height) : (header.Height, header.Width);
        if (longer > limits.MaxSide)
        {
            return Say($"The endpoint takes {limits.MaxSide} each way.");
        }

        if (shorter < limits.MinSide)
        {
            return Say($"The endpoint wants {limits.MinSide} each way.");
        }

        return longer > shorter * limits.MaxRatio ? Say($"The endpoint takes no image that is more than {limits.MaxRatio} times as long as wide.") : null;
    }

    public static ImageHeader HeaderOf(FileSource file)
    {
        var window = ArrayPool<byte>.Shared.Rent(ImageHeader.Window);
        try
        {
            using var content = file.OpenRead();
            return ImageHeader.Read(window.AsSpan(0, content.ReadAtLeast(window.AsSpan(0, ImageHeader.Window), ImageHeader.Window, throwOnEndOfStream: false)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(window);
        }
    }

    private static ImageHeader HeaderOf(string base64)
    {
        var chars = base64.AsSpan(0, Math.Min(base64.Length, ImageHeader.Window / 3 * 4));
        var window = ArrayPool<byte>.Shared.Rent(ImageHeader.Window);
        try
        {
            return Convert.TryFromBase64Chars(chars, window, out var written) ? ImageHeader.Read(window.AsSpan(0, written)) : default(ImageHeader) with { MediaType = MediaTypes.Unknown };
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(window);
        }
    }

    private static ArgumentOutOfRangeException WrongSize(ImageSize size, string advice) => new(nameof(size), size.Value, $"size is {size.Value}. {advice}");

    private static string Say(FormattableString message) => message.ToString(CultureInfo.InvariantCulture);
}
