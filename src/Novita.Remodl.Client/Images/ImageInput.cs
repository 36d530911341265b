using System.Text;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>An image that is worked on: a file, an address, or the id of an uploaded file.</summary>
public sealed record ImageInput : WireObject
{
    /// <summary>The address, or a data URI. Of a file this is its data URI, made anew each time that it is asked for.</summary>
    [JsonIgnore]
    public string? ImageUrl
    {
        get => Source?.Text;
        init => Source = InlineData.FromText(value);
    }

    /// <summary>The id of an uploaded file.</summary>
    public string? FileId { get; init; }

    /// <summary>The file; null when there is an address or an id.</summary>
    [JsonIgnore]
    public FileSource? File { get; private init; }

    // A stream that can't seek goes into a form, but not into JSON.
    [JsonInclude]
    [JsonPropertyName("image_url")]
    internal InlineData? Source
    {
        get => field ?? (File is null ? null : InlineData.FromFile(File));
        init;
    }

    /// <summary>A file.</summary>
    public static implicit operator ImageInput(FileSource file) => FromFile(file);

    /// <summary>A file from disk.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="ArgumentException">It is no image.</exception>
    public static ImageInput FromPath(string path) => FromFile(FileSource.FromPath(path));

    /// <summary>A file from memory. An array is not copied: don't change it until the call has ended.</summary>
    /// <param name="image">The encoded image: PNG, JPEG, WebP.</param>
    /// <param name="mediaType">For example <c>image/png</c>; by the first bytes.</param>
    /// <exception cref="ArgumentException">The bytes are no image that is known here, and there is no <paramref name="mediaType"/>.</exception>
    public static ImageInput FromBytes(ReadOnlyMemory<byte> image, string? mediaType = null) => FromFile(FileSource.FromBytes(image, "image", mediaType));

    /// <summary>A file.</summary>
    /// <exception cref="ArgumentException">It is no image.</exception>
    public static ImageInput FromFile(FileSource file) => new() { File = MediaCheck.Is("image", file) };

    /// <summary>An image at an address (<c>https:</c> or <c>data:image/…;base64,…</c>).</summary>
    public static ImageInput FromUrl(string url)
    {
        ArgumentException.ThrowIfNullOrEmpty(url);
        return new() { ImageUrl = url };
    }

    /// <summary>An image that was made before: its bytes, or its address while that is valid.</summary>
    /// <exception cref="ArgumentException">The image has neither.</exception>
    public static ImageInput FromImage(GeneratedImage image)
    {
        ArgumentNullException.ThrowIfNull(image);
        return image.Bytes is { } bytes ? FromBytes(bytes)
            : image.Url is { Length: > 0 } url ? FromUrl(url)
            : throw new ArgumentException("The image has neither bytes nor an address.", nameof(image));
    }

    /// <summary>A file that was uploaded before.</summary>
    public static ImageInput FromId(string fileId)
    {
        ArgumentException.ThrowIfNullOrEmpty(fileId);
        return new() { FileId = fileId };
    }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        builder.Append("ImageUrl = ").Append(File?.ToString() ?? Source?.ToString()).Append(", FileId = ").Append(FileId);
        return true;
    }
}
