using System.Globalization;
using System.Runtime.InteropServices;

namespace Novita.Remodl.Client;

/// <summary>
/// A file to send: from a path, memory or a stream. It is read in small windows while it is sent, never as a whole.
/// Use one for one call at a time; a path and memory may be used for any number of calls at once.
/// </summary>
public sealed class FileSource
{
    // Given where to begin; 0, where it can't be reopened.
    private readonly Func<long, Stream> _open;
    private readonly Func<long?> _length;
    private readonly string? _path;

    private FileSource(string fileName, string? mediaType, bool canReopen, Func<long, Stream> open, Func<long?> length, string? path = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fileName);
        FileName = fileName;
        CanReopen = canReopen;
        _open = open;
        _length = length;
        _path = path;
        MediaType = string.IsNullOrEmpty(mediaType) ? MediaTypes.OfFileName(fileName) : mediaType;
        if (MediaType == MediaTypes.Unknown && mediaType is null && canReopen)
        {
            MediaType = Sniff();
        }
    }

    /// <summary>The file's name, without folders. Servers go by its extension.</summary>
    public string FileName { get; }

    /// <summary>The media type, for example <c>audio/wav</c>. Default: by the extension, else by the first bytes, else <c>application/octet-stream</c>.</summary>
    public string MediaType { get; }

    /// <summary>The length in bytes, if it can be known before reading.</summary>
    public long? Length => _length();

    /// <summary>Whether it can be read more than once, and with it a failed call be sent again. A stream that can't seek is read once.</summary>
    public bool CanReopen { get; }

    /// <summary>A file on disk, opened each time it is sent.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="mediaType">The media type, when neither its extension nor its first bytes tell.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static FileSource FromPath(string path, string? mediaType = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"There is no file '{path}'. Give the path of a file that exists, absolute or relative to {Environment.CurrentDirectory}.", path);
        }

        return new(Path.GetFileName(path), mediaType, canReopen: true, from => Open(path, from), () => new FileInfo(path) is { Exists: true } file ? file.Length : null, path);
    }

    /// <summary>A file in memory. An array is not copied: don't change it until it is sent.</summary>
    /// <param name="data">The bytes.</param>
    /// <param name="fileName">A name with an extension, and without folders.</param>
    /// <param name="mediaType">The media type, when neither the extension nor the first bytes tell.</param>
    /// <exception cref="ArgumentException"><paramref name="fileName"/> has a slash or a backslash, as a path or a media type has.</exception>
    public static FileSource FromBytes(ReadOnlyMemory<byte> data, string fileName, string? mediaType = null) =>
        new(WithoutFolders(fileName), mediaType, canReopen: true, from => Open(data, from), () => data.Length);

    /// <summary>A stream, read from where it stands, as it is sent. It stays the caller's to close.</summary>
    /// <param name="stream">The stream. One that can seek is read again when a call is repeated.</param>
    /// <param name="fileName">A name with an extension, and without folders.</param>
    /// <param name="mediaType">The media type, when neither the extension nor, of a stream that can seek, the first bytes tell.</param>
    /// <exception cref="ArgumentException"><paramref name="stream"/> can't be read, or <paramref name="fileName"/> has a slash or a backslash.</exception>
    public static FileSource FromStream(Stream stream, string fileName, string? mediaType = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        WithoutFolders(fileName);
        CheckReadable(stream, fileName);
        if (stream.CanSeek)
        {
            var start = stream.Position;
            var source = new FileSource(fileName, mediaType, canReopen: true, from => Rewound(stream, start + from), () => stream.Length - start);
            stream.Position = start;
            return source;
        }

        var opened = 0;
        return new(fileName, mediaType, canReopen: false, OpenOnce, () => null);

        Stream OpenOnce(long from) => Interlocked.Exchange(ref opened, 1) == 0
            ? new BorrowedStream(stream)
            : throw new InvalidOperationException($"The stream of '{fileName}' was read already, and can't be read again. Make a FileSource of it for each call, or give a stream that can seek.");
    }

    /// <summary>
    /// A stream that can't seek, read here and now into memory, once: for content within a message, and for calls that are to be repeated when they fail.
    /// </summary>
    /// <param name="stream">The stream, read from where it stands to its end. It stays the caller's to close.</param>
    /// <param name="fileName">A name with an extension, and without folders.</param>
    /// <param name="mediaType">The media type, when neither the extension nor the first bytes tell.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentException"><paramref name="stream"/> can't be read, or <paramref name="fileName"/> has a slash or a backslash.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    public static async Task<FileSource> LoadAsync(Stream stream, string fileName, string? mediaType = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        WithoutFolders(fileName);
        CheckReadable(stream, fileName);
        using var loaded = new MemoryStream();
        await stream.CopyToAsync(loaded, cancellationToken).ConfigureAwait(false);
        return FromBytes(loaded.GetBuffer().AsMemory(0, (int)loaded.Length), fileName, mediaType);
    }

    /// <summary>Opens the file at its beginning. Close what is returned; the caller's own stream stays open.</summary>
    /// <exception cref="InvalidOperationException">It was opened before, and <see cref="CanReopen"/> is false.</exception>
    /// <exception cref="FileNotFoundException">The file is no longer there.</exception>
    /// <exception cref="IOException">The file can't be opened.</exception>
    public Stream OpenRead() => _open(0);

    /// <summary>A part of a file that can be reopened.</summary>
    internal FileSource Slice(long offset, long length) => new(FileName, MediaType, canReopen: true, from => new BoundedStream(_open(offset + from), length - from), () => length, _path);

    /// <summary>The name and the media type.</summary>
    public override string ToString() => $"{FileName} ({MediaType})";

    /// <summary>What is said of it in place of its bytes.</summary>
    internal string Describe() => Length is { } length
        ? string.Create(CultureInfo.InvariantCulture, $"{FileName}, {length} bytes")
        : FileName;

    /// <exception cref="FileNotFoundException">The file is no longer there.</exception>
    internal void CheckExists()
    {
        if (_path is not null && !File.Exists(_path))
        {
            throw Gone(_path, null);
        }
    }

    private static FileNotFoundException Gone(string path, Exception? cause) =>
        new($"The file '{path}' is no longer there. Keep it until the call has ended, or send it from memory.", path, cause);

    // Who gives the media type where the name belongs would send a file of that name.
    private static string WithoutFolders(string fileName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fileName);
        return fileName.AsSpan().ContainsAny('/', '\\')
            ? throw new ArgumentException($"'{fileName}' is no name of a file. Give a name without folders, such as image.png or Path.GetFileName of a path; a media type is the parameter after it.", nameof(fileName))
            : fileName;
    }

    private static void CheckReadable(Stream stream, string fileName)
    {
        if (!stream.CanRead)
        {
            throw new ArgumentException($"The stream of '{fileName}' can't be read. Open it for reading, and keep it open until it is sent.", nameof(stream));
        }
    }

    private string Sniff()
    {
        Span<byte> start = stackalloc byte[MediaTypes.SniffLength];
        using var content = _open(0);
        return MediaTypes.OfContent(start[..content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)]);
    }

    private static FileStream Open(string path, long from)
    {
        try
        {
            return new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan) { Position = from };
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Gone(path, e);
        }
    }

    // All memory that isn't an array's is copied, for want of a stream over it.
    private static MemoryStream Open(ReadOnlyMemory<byte> data, long from)
    {
        data = data[(int)from..];
        return MemoryMarshal.TryGetArray(data, out var array)
            ? new(array.Array!, array.Offset, array.Count, writable: false)
            : new(data.ToArray(), writable: false);
    }

    private static BorrowedStream Rewound(Stream stream, long position)
    {
        stream.Position = position;
        return new(stream);
    }
}
