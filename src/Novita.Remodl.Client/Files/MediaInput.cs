using System.Diagnostics.CodeAnalysis;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>
/// An image, a sound or a video that an endpoint is given: a file, an address, base64, or the id of an uploaded asset. Each field of a request turns it into the form that its endpoint takes;
/// a form that it cannot be turned into is refused before anything is sent. Files are read while they are sent, and never copied.
/// </summary>
public sealed class MediaInput
{
    private static readonly char[] WhiteSpace = [' ', '\t', '\r', '\n'];

    private MediaInput(FileSource? file = null, Uri? url = null, string? base64 = null, string? assetId = null)
    {
        File = file;
        Url = url;
        Base64 = base64;
        AssetId = assetId;
    }

    /// <summary>The file; null when it is something else.</summary>
    public FileSource? File { get; }

    /// <summary>The address; null when it is something else.</summary>
    public Uri? Url { get; }

    /// <summary>The id of the uploaded asset; null when it is something else.</summary>
    public string? AssetId { get; }

    internal string? Base64 { get; }

    /// <summary>The media type of a file, of a data URI, or of base64 by its first bytes; null when nobody knows.</summary>
    internal string? MediaType => File is not null ? File.MediaType : Base64 is null ? null : DataUri.MediaType(Base64) ?? MediaTypeOf(Base64);

    /// <summary>A file.</summary>
    [return: NotNullIfNotNull(nameof(file))]
    public static implicit operator MediaInput?(FileSource? file) => file is null ? null : FromFile(file);

    /// <summary>What is at an address.</summary>
    [return: NotNullIfNotNull(nameof(url))]
    public static implicit operator MediaInput?(Uri? url) => url is null ? null : FromUrl(url);

    /// <summary>A file on disk.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static MediaInput FromPath(string path) => FromFile(FileSource.FromPath(path));

    /// <summary>A file from memory. An array is not copied: don't change it until the call has ended.</summary>
    /// <param name="data">The bytes.</param>
    /// <param name="mediaType">The media type, when the first bytes don't tell.</param>
    public static MediaInput FromBytes(ReadOnlyMemory<byte> data, string? mediaType = null) => FromFile(FileSource.FromBytes(data, "media", mediaType));

    /// <summary>A file. A stream that can't seek has to be read first, by <see cref="FileSource.LoadAsync"/>.</summary>
    public static MediaInput FromFile(FileSource file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new(file: file);
    }

    /// <summary>What is at an address that the service can open (<c>https:</c>).</summary>
    /// <exception cref="ArgumentException"><paramref name="url"/> is no http or https address.</exception>
    public static MediaInput FromUrl(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return WebAddress.Is(url)
            ? new(url: url)
            : throw new ArgumentException($"'{InlineData.Shorten(url.OriginalString)}' is no http or https address. Give a whole address, or a file by FromPath.", nameof(url));
    }

    /// <inheritdoc cref="FromUrl(Uri)"/>
    public static MediaInput FromUrl([StringSyntax(StringSyntaxAttribute.Uri)] string url)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(url);
        return Uri.TryCreate(url, UriKind.Absolute, out var address)
            ? FromUrl(address)
            : throw new ArgumentException($"'{InlineData.Shorten(url)}' is no http or https address. Give a whole address, or a file by FromPath.", nameof(url));
    }

    /// <summary>Base64 that is there already, with or without the <c>data:…;base64,</c> before it. Line breaks and other white space in it are taken out.</summary>
    public static MediaInput FromBase64(string base64)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(base64);
        // Most has none, and is not copied.
        return new(base64: base64.AsSpan().ContainsAny(WhiteSpace) ? string.Concat(base64.Split(WhiteSpace, StringSplitOptions.RemoveEmptyEntries)) : base64);
    }

    /// <summary>An image that was made before: its bytes if it has them, or else its address, which expires.</summary>
    /// <exception cref="ArgumentException">The image has neither.</exception>
    public static MediaInput FromImage(GeneratedImage image)
    {
        ArgumentNullException.ThrowIfNull(image);
        return image switch
        {
            { Bytes: { } bytes } => FromBytes(bytes),
            { Url: { } url } when url.StartsWith("data:", StringComparison.OrdinalIgnoreCase) => FromBase64(url),
            { Url: { } url } => FromUrl(url),
            _ => throw new ArgumentException("The image has neither bytes nor an address.", nameof(image)),
        };
    }

    /// <summary>An asset that was uploaded before.</summary>
    public static MediaInput FromAssetId(string assetId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(assetId);
        return new(assetId: assetId);
    }

    /// <summary>What it is, never its content.</summary>
    public override string ToString() => File?.ToString() ?? Url?.Host ?? AssetId ?? "base64";

    /// <summary>As bare base64.</summary>
    /// <exception cref="ArgumentException">It is an address or an asset.</exception>
    internal InlineData ToBase64(string field)
    {
        if (File is not null)
        {
            return InlineData.Bare(File);
        }

        return Base64 is not null
            ? InlineData.FromText(DataUri.Base64Of(Base64) ?? Base64)
            : throw Refuse(field, "the bytes of a file");
    }

    /// <summary>As an address, or else as bare base64.</summary>
    /// <exception cref="ArgumentException">It is an asset.</exception>
    internal InlineData ToUrlOrBase64(string field) => Url is null ? ToBase64(field) : InlineData.FromText(Url.AbsoluteUri);

    /// <summary>As an address, or else as a data URI.</summary>
    /// <exception cref="ArgumentException">It is an asset, or base64 of which nobody knows what it is.</exception>
    internal InlineData ToUrlOrDataUri(string field)
    {
        if (Url is not null)
        {
            return InlineData.FromText(Url.AbsoluteUri);
        }

        if (File is not null)
        {
            return InlineData.FromFile(File);
        }

        if (Base64?.StartsWith("data:", StringComparison.OrdinalIgnoreCase) is true)
        {
            return InlineData.FromText(Base64);
        }

        return Base64 is not null && MediaType is { } mediaType
            ? InlineData.FromText($"data:{mediaType};base64,{Base64}")
            : throw Refuse(field, "a file, an address or a data URI");
    }

    /// <summary>As an address.</summary>
    /// <exception cref="ArgumentException">It is something else.</exception>
    internal InlineData ToUrl(string field) => Url is null ? throw Refuse(field, "an address that the service can open") : InlineData.FromText(Url.AbsoluteUri);

    /// <summary>As the id of an asset.</summary>
    /// <exception cref="ArgumentException">It is something else.</exception>
    internal InlineData ToAssetId(string field) => AssetId is null ? throw Refuse(field, "the id of an asset; upload the file first") : InlineData.FromText(AssetId);

    /// <summary>Says that the endpoint takes something else.</summary>
    internal ArgumentException Refuse(string field, string wanted) => new($"{field} is {What()}, but the endpoint takes {wanted}.", field);

    // The first bytes tell, if they are of anything known.
    private static string? MediaTypeOf(string base64)
    {
        Span<byte> start = stackalloc byte[MediaTypes.SniffLength];
        var chars = base64.AsSpan(0, Math.Min(base64.Length, start.Length / 3 * 4));
        return Convert.TryFromBase64Chars(chars, start, out var written) && MediaTypes.OfContent(start[..written]) is var type && type != MediaTypes.Unknown ? type : null;
    }

    private string What() => this switch
    {
        { File: not null } => $"a file ({File})",
        { Url: not null } => $"an address ({Url.Host})",
        { AssetId: not null } => "the id of an asset",
        _ => "base64",
    };
}
