using System.Runtime.InteropServices;

namespace Novita.Remodl.Client;

/// <summary>
/// A file to send: from a path, memory or a stream. It is read in small windows while it is sent, never as a whole.
/// Use one for one call at a time; a path and memory may be used for any number of calls at once.
/// </summary>
public sealed class FileSource
{
    private readonly Func<long, Stream> _open;
    private readonly Func<long?> _length;

    // What opens it is given where to begin; 0, where it can't be reopened.
    private FileSource(string fileName, string? mediaType, bool canReopen, Func<long, Stream> open, Func<long?> length)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fileName);
        FileName = fileName;
        MediaType = string.IsNullOrEmpty(mediaType) ? MediaTypes.OfFileName(fileName) : mediaType;
        CanReopen = canReopen;
        _open = open;
        _length = length;
    }

    /// <summary>The file's name, without folders. Servers go by its extension.</summary>
    public string FileName { get; }

    /// <summary>The media type, for example <c>audio/wav</c>. Default: by the extension, else <c>application/octet-stream</c>.</summary>
    public string MediaType { get; }

    /// <summary>The length in bytes, if it can be known before reading.</summary>
    public long? Length => _length();

    /// <summary>Whether it can be read more than once, and with it a failed call be sent again. A stream that can't seek is read once.</summary>
    public bool CanReopen { get; }

    /// <summary>A file on disk, opened each time it is sent.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="mediaType">The media type, when its extension doesn't tell.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static FileSource FromPath(string path, string? mediaType = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"There is no file '{path}'. Give the path of a file that exists, absolute or relative to {Environment.CurrentDirectory}.", path);
        }

        return new(Path.GetFileName(path), mediaType, canReopen: true, from => Open(path, from), () => new FileInfo(path).Length);
    }

    /// <summary>A file in memory. An array is not copied: don't change it until it is sent.</summary>
    /// <param name="data">The bytes.</param>
    /// <param name="fileName">A name with an extension.</param>
    /// <param name="mediaType">The media type, when the extension doesn't tell.</param>
    public static FileSource FromBytes(ReadOnlyMemory<byte> data, string fileName, string? mediaType = null) =>
        new(fileName, mediaType, canReopen: true, from => Open(data, from), () => data.Length);

    /// <summary>A stream, read from where it stands, as it is sent. It stays the caller's to close.</summary>
    /// <param name="stream">The stream. One that can seek is read again when a call is repeated.</param>
    /// <param name="fileName">A name with an extension.</param>
    /// <param name="mediaType">The media type, when the extension doesn't tell.</param>
    /// <exception cref="ArgumentException"><paramref name="stream"/> can't be read.</exception>
    public static FileSource FromStream(Stream stream, string fileName, string? mediaType = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead)
        {
            throw new ArgumentException($"The stream of '{fileName}' can't be read. Open it for reading, and keep it open until it is sent.", nameof(stream));
        }

        if (stream.CanSeek)
        {
            var start = stream.Position;
            return new(fileName, mediaType, canReopen: true, from => Rewound(stream, start + from), () => stream.Length - start);
        }

        var opened = 0;
        return new(fileName, mediaType, canReopen: false, OpenOnce, () => null);

        Stream OpenOnce(long from) => Interlocked.Exchange(ref opened, 1) == 0
            ? new BorrowedStream(stream)
            : throw new InvalidOperationException($"The stream of '{fileName}' was read already, and can't be read again. Make a FileSource of it for each call, or give a stream that can seek.");
    }

    /// <summary>Opens the file at its beginning. Close what is returned; the caller's own stream stays open.</summary>
    /// <exception cref="InvalidOperationException">It was opened before, and <see cref="CanReopen"/> is false.</exception>
    /// <exception cref="IOException">The file can't be opened.</exception>
    public Stream OpenRead() => _open(0);

    /// <summary>A part of a file that can be reopened.</summary>
    internal FileSource Slice(long offset, long length) => new(FileName, MediaType, canReopen: true, from => new BoundedStream(_open(offset + from), length - from), () => length);

    /// <summary>The name and the media type.</summary>
    public override string ToString() => $"{FileName} ({MediaType})";

    private static FileStream Open(string path, long from)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan);
        file.Position = from;
        return file;
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
