using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>An image, by web address or data URI.</summary>
public sealed record ImageContentPart : ContentPart
{
    /// <inheritdoc/>
    public override string Type => "image_url";

    /// <summary>Where the image is. May be absent when <see cref="Uuid"/> names an image that a vLLM server holds already.</summary>
    public MediaUrl? ImageUrl { get; init; }

    /// <summary>The key under which a vLLM server caches the image.</summary>
    public string? Uuid { get; init; }

    /// <summary>Marks the end of a prefix to cache (OpenAI).</summary>
    public PromptCacheBreakpoint? PromptCacheBreakpoint { get; init; }

    /// <summary>An image at <paramref name="url"/> (<c>https:</c> or <c>data:image/…;base64,…</c>).</summary>
    public static ImageContentPart FromUrl(string url, ImageDetail? detail = null) => new() { ImageUrl = new() { Url = url, Detail = detail } };

    /// <summary>An image from memory, sent as a data URI.</summary>
    /// <param name="image">The encoded image: PNG, JPEG, WebP, GIF.</param>
    /// <param name="mediaType">For example <c>image/png</c>.</param>
    /// <param name="detail">How closely the model looks.</param>
    public static ImageContentPart FromBytes(ReadOnlySpan<byte> image, string mediaType, ImageDetail? detail = null) => FromUrl(DataUri.Create(image, mediaType), detail);
}
