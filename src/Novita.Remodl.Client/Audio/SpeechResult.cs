namespace Novita.Remodl.Client;

/// <summary>
/// Speech as it arrives: read it once, from <see cref="Content"/>, with <see cref="SaveAsync"/> or with <see cref="CopyToAsync"/>, and dispose of it. It is never in memory as a whole.
/// </summary>
public sealed class SpeechResult : IDisposable, IAsyncDisposable
{
    private readonly IDisposable? _owner;

    /// <summary>Speech from a stream.</summary>
    /// <param name="content">The audio. It belongs to the result, which closes it.</param>
    /// <param name="contentType">Its media type, if it is known.</param>
    /// <param name="length">Its length in bytes, if it is known.</param>
    /// <param name="owner">What is disposed of with the result.</param>
    public SpeechResult(Stream content, string? contentType = null, long? length = null, IDisposable? owner = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        Content = content;
        ContentType = contentType;
        Length = length;
        _owner = owner;
    }

    /// <summary>The audio, to be read forwards. Reading it can throw what a stream can: <see cref="ProviderTimeoutException"/> and <see cref="ProviderConnectionException"/>.</summary>
    public Stream Content { get; }

    /// <summary>The media type that the server says, for example <c>audio/mpeg</c>.</summary>
    public string? ContentType { get; }

    /// <summary>The length in bytes, where the server says it beforehand; most send speech while they make it, and don't.</summary>
    public long? Length { get; }

    /// <summary>
    /// Saves the audio to a file. The file is there only once it is whole: it is written under another name beside it first, and an older file of that name stays until then.
    /// </summary>
    /// <param name="path">The file's path; its folder has to exist.</param>
    /// <param name="progress">Is told how many bytes have been written.</param>
    /// <param name="cancellationToken">Ends the saving; no file is left behind.</param>
    /// <exception cref="ModelProviderException">The audio broke off, or came to a halt.</exception>
    /// <exception cref="IOException">The file can't be written.</exception>
    public Task SaveAsync(string path, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return AtomicFile.WriteAsync(path, Content, progress, cancellationToken);
    }

    /// <summary>Copies the audio to a stream, piece by piece.</summary>
    /// <exception cref="ModelProviderException">The audio broke off, or came to a halt.</exception>
    public Task CopyToAsync(Stream destination, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        return Content.CopyToAsync(destination, cancellationToken);
    }

    /// <summary>Closes the audio, and with it the connection if it wasn't read to its end.</summary>
    public void Dispose()
    {
        Content.Dispose();
        _owner?.Dispose();
    }

    /// <inheritdoc cref="Dispose"/>
    public async ValueTask DisposeAsync()
    {
        await Content.DisposeAsync().ConfigureAwait(false);
        _owner?.Dispose();
    }
}
