namespace Novita.Remodl.Client;

/// <summary>
/// An image as it arrives within an answer: decoded in windows while it is saved or read, so that its size does not matter. It is read once, and holds a connection until it is read or disposed of.
/// </summary>
public sealed class ArrivingImage : IAsyncDisposable, IDisposable
{
    private readonly Stream _content;
    private readonly IDisposable _answer;
    private int _opened;

    internal ArrivingImage(Stream content, string mediaType, IDisposable answer)
    {
        _content = content;
        _answer = answer;
        MediaType = mediaType;
    }

    /// <summary>The media type, by the first bytes: <c>image/png</c>, <c>image/jpeg</c>, <c>image/webp</c>, …</summary>
    public string MediaType { get; }

    /// <summary>Opens the image, once. It is read asynchronously.</summary>
    /// <returns>The encoded image; dispose of it.</returns>
    /// <exception cref="InvalidOperationException">It was opened before.</exception>
    public Stream OpenRead() => Interlocked.Exchange(ref _opened, 1) == 0
        ? _content
        : throw new InvalidOperationException("The image was read already, and is not kept. Save it once and read the file, or keep what ReadBytesAsync gives.");

    /// <summary>Saves the image. It is there under its name only when all of it is; one that is there already is replaced.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="progress">Is told how many bytes have been written.</param>
    /// <param name="cancellationToken">Ends the call and deletes what was written.</param>
    /// <exception cref="InvalidOperationException">It was read before.</exception>
    /// <exception cref="ModelProviderException">The answer broke off.</exception>
    /// <exception cref="IOException">It could not be written.</exception>
    public async Task SaveAsync(string path, IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        await AsFile().SaveAsync(path, progress, cancellationToken).ConfigureAwait(false);

    /// <summary>Reads the whole image into memory.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="InvalidOperationException">It was read before.</exception>
    /// <exception cref="ModelProviderException">The answer broke off.</exception>
    public Task<byte[]> ReadBytesAsync(CancellationToken cancellationToken = default) => AsFile().ReadBytesAsync(cancellationToken);

    /// <summary>Reads the whole image into memory, as one that can be read any number of times.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="InvalidOperationException">It was read before.</exception>
    /// <exception cref="ModelProviderException">The answer broke off.</exception>
    public async Task<GeneratedImage> LoadAsync(CancellationToken cancellationToken = default) =>
        GeneratedImage.FromBytes(await ReadBytesAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>Gives the connection back.</summary>
    public void Dispose()
    {
        _content.Dispose();
        _answer.Dispose();
    }

    /// <summary>Gives the connection back.</summary>
    public async ValueTask DisposeAsync()
    {
        await _content.DisposeAsync().ConfigureAwait(false);
        _answer.Dispose();
    }

    // What opens a file closes it too.
    private GeneratedFile AsFile() => new(_ => Task.FromResult(OpenRead())) { MediaType = MediaType };
}
