using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>
/// A field that is a text on the wire: an address, base64, a data URI, or a file that becomes one of these when it is written.
/// The file goes into the body in windows, so that the body is its only copy.
/// </summary>
[JsonConverter(typeof(InlineDataConverter))]
internal sealed record InlineData
{
    // A multiple of 3, so that only the last window is padded.
    private const int Window = 6 * 1024;

    private const int MaxShown = 96;

    private readonly string? _text;
    private readonly bool _isDataUri;
    private readonly ReadOnlyMemory<byte>? _bytes;

    private InlineData(string? text, FileSource? file, bool isDataUri, ReadOnlyMemory<byte>? bytes = null)
    {
        _text = text;
        _bytes = bytes;
        File = file;
        _isDataUri = isDataUri;
    }

    /// <summary>The file; null for a text.</summary>
    public FileSource? File { get; }

    /// <summary>The bytes that were read, or that the text is base64 of; null when it is not.</summary>
    public ReadOnlyMemory<byte>? Bytes => _bytes ?? (_text is { Length: > 0 } && Base64.IsValid(_text) ? Convert.FromBase64String(_text).AsMemory() : (ReadOnlyMemory<byte>?)null);

    /// <summary>The text, which of a file is made anew each time.</summary>
    public string Text => _text ?? Encode(File!);

    /// <summary>The media type of a file or a data URI; null for anything else.</summary>
    public string? MediaType => File is null ? DataUri.MediaType(_text!) : File.MediaType;

    [return: NotNullIfNotNull(nameof(text))]
    public static InlineData? FromText(string? text) => text is null ? null : new(text, null, isDataUri: false);

    /// <summary>A file that becomes a data URI.</summary>
    public static InlineData FromFile(FileSource file) => new(null, Checked(file), isDataUri: true);

    /// <summary>A file that becomes base64 and nothing else.</summary>
    public static InlineData Bare(FileSource file) => new(null, Checked(file), isDataUri: false);

    /// <summary>Bytes that were base64.</summary>
    public static InlineData FromBytes(byte[] bytes) => new(null, FileSource.FromBytes(bytes, "image", MediaTypes.Unknown), isDataUri: false, bytes);

    /// <summary>The data of a data URI without what stands before it; null when there is no such data, or it is bare already.</summary>
    public InlineData? WithoutPrefix() => File is null
        ? FromText(DataUri.Base64Of(_text!))
        : _isDataUri ? Bare(File) : null;

    /// <summary>Writes the text as a value.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    public void WriteTo(Utf8JsonWriter writer)
    {
        if (File is null)
        {
            writer.WriteStringValue(_text);
            return;
        }

        // Opened first: a file that is gone must leave nothing half-written.
        using var content = File.OpenRead();
        if (_isDataUri)
        {
            // The segments of a value have to be of one encoding.
            writer.WriteStringValueSegment(Encoding.UTF8.GetBytes(Prefix(File)), isFinalSegment: false);
        }

        var raw = ArrayPool<byte>.Shared.Rent(Window);
        var encoded = ArrayPool<byte>.Shared.Rent(Base64.GetMaxEncodedToUtf8Length(Window));
        try
        {
            int read;
            do
            {
                read = content.ReadAtLeast(raw.AsSpan(0, Window), Window, throwOnEndOfStream: false);
                Base64.EncodeToUtf8(raw.AsSpan(0, read), encoded, out _, out var written, isFinalBlock: true);
                writer.WriteStringValueSegment(encoded.AsSpan(0, written), isFinalSegment: read < Window);
            }
            while (read == Window);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(raw);
            ArrayPool<byte>.Shared.Return(encoded);
        }
    }

    /// <summary>The text for people: never longer than a line.</summary>
    public override string ToString() => File is null ? Shorten(_text!) : $"{(_isDataUri ? Prefix(File) : "")}… ({File.Describe()})";

    /// <summary>A text for people: data in base64 is cut.</summary>
    public static string Shorten(string text) => text.Length <= MaxShown
        ? text
        : string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, MaxShown)}… ({text.Length} characters)");

    // A body is written in one go, so that nothing can be waited for then.
    private static FileSource Checked(FileSource file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.CanReopen
            ? file
            : throw new ArgumentException($"The stream of '{file.FileName}' can't seek, and so can't be written into a message. Read it first: await FileSource.LoadAsync(stream, \"{file.FileName}\").", nameof(file));
    }

    private static string Prefix(FileSource file) => $"data:{file.MediaType};base64,";

    private string Encode(FileSource file)
    {
        using var content = file.OpenRead();
        using var all = new MemoryStream();
        content.CopyTo(all);
        var base64 = Convert.ToBase64String(all.GetBuffer().AsSpan(0, (int)all.Length));
        return _isDataUri ? Prefix(file) + base64 : base64;
    }
}
