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

    /// <summary>An image from disk, sent as a data URI that is written into the body in windows.</summary>
    /// <param name="path">The path of a PNG, JPEG, WebP or GIF.</param>
    /// <param name="detail">How closely the model looks.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="ArgumentException">It is no image.</exception>
    public static ImageContentPart FromPath(string path, ImageDetail? detail = null) => FromFile(FileSource.FromPath(path), detail);

    /// <summary>An image from memory, sent as a data URI. An array is not copied: don't change it until the call has ended.</summary>
    /// <param name="image">The encoded image: PNG, JPEG, WebP, GIF.</param>
    /// <param name="mediaType">For example <c>image/png</c>; by the first bytes.</param>
    /// <param name="detail">How closely the model looks.</param>
    /// <exception cref="ArgumentException">The bytes are no image that is known here, and there is no <paramref name="mediaType"/>.</exception>
    public static ImageContentPart FromBytes(ReadOnlyMemory<byte> image, string? mediaType = null, ImageDetail? detail = null) =>
        FromFile(FileSource.FromBytes(image, "image", mediaType), detail);

    /// <summary>An image from a file, memory or a stream, sent as a data URI that is written into the body in windows.</summary>
    /// <exception cref="ArgumentException">It is no image, or it is a stream that can't seek: <see cref="FileSource.LoadAsync"/> reads it first.</exception>
    public static ImageContentPart FromFile(FileSource file, ImageDetail? detail = null) =>
        new() { ImageUrl = MediaUrl.FromFile(MediaCheck.Is("image", file)) with { Detail = detail } };
}
