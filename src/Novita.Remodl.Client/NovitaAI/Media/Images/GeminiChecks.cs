namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>What the generations of Gemini's flat endpoints have in common.</summary>
internal static class GeminiChecks
{
    public static void Picture(string prompt, ImageAspectRatio? aspectRatio, ImageSize? size, string? outputFormat, params ReadOnlySpan<string> sizes)
    {
        Require.Text(prompt, "prompt", 1024);
        Require.OneOf(aspectRatio?.Value, "aspect_ratio", "1:1", "3:2", "2:3", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9");
        Require.OneOf(size?.Value, "size", sizes);
        Require.OneOf(outputFormat, "output_format", "image/png", "image/jpeg", "image/webp");
    }

    public static void Inputs(IReadOnlyList<MediaInput>? urls, IReadOnlyList<MediaInput>? base64s)
    {
        ImageChecks.Images(urls, "image_urls", 0, 14, ImageLimits.Address);
        ImageChecks.Images(base64s, "image_base64s", 0, 14, ImageLimits.Bytes);
        Require.Count<MediaInput>([.. urls ?? [], .. base64s ?? []], "image_urls and image_base64s", 1, 14);
    }
}
