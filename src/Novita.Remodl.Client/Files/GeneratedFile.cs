using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A file that a model made: at an address of the service, or in memory. It is fetched when it is opened, saved or read, each time anew, and never as a whole but by <see cref="ReadBytesAsync"/>.</summary>
public sealed class GeneratedFile
{
    private readonly Func<CancellationToken, Task<Stream>> _open;

    /// <summary>A file that is opened by <paramref name="open"/>.</summary>
    /// <param name="open">Opens it at its beginning.</param>
    public GeneratedFile(Func<CancellationToken, Task<Stream>> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        _open = open;
    }

    /// <summary>Where it is; null when it is in memory. Whoever has the address can open it: treat it as a secret while it is valid.</summary>
    public Uri? Url { get; init; }

    /// <summary>The media type, for example <c>video/mp4</c>, if the service told.</summary>
    public string? MediaType { get; init; }

    /// <summary>Until when the address is valid, if the service told. Counted from when the result was read.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Opens the file. A broken connection is taken up again where it broke, if the server can.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The file from its beginning; dispose of it.</returns>
    /// <exception cref="ResultExpiredException">The address is not valid any more.</exception>
    /// <exception cref="ModelProviderException">It could not be fetched.</exception>
    public Task<Stream> OpenReadAsync(CancellationToken cancellationToken = default) => _open(cancellationToken);

    /// <summary>Saves the file. It is there under its name only when all of it is; one that is there already is replaced.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="progress">Is told how many bytes have been written.</param>
    /// <param name="cancellationToken">Ends the call and deletes what was written.</param>
    /// <exception cref="ResultExpiredException">The address is not valid any more.</exception>
    /// <exception cref="ModelProviderException">It could not be fetched.</exception>
    /// <exception cref="IOException">It could not be written.</exception>
    public Task SaveAsync(string path, IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        AtomicFile.WriteAsync(path, (file, token) => CopyToAsync(file, progress, token), cancellationToken);

    /// <summary>Reads the whole file into memory.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ResultExpiredException">The address is not valid any more.</exception>
    /// <exception cref="ModelProviderException">It could not be fetched.</exception>
    public async Task<byte[]> ReadBytesAsync(CancellationToken cancellationToken = default)
    {
        using var all = new MemoryStream();
        await CopyToAsync(all, progress: null, cancellationToken).ConfigureAwait(false);
        return all.ToArray();
    }

    /// <summary>The file that a data URI holds, which is decoded each time it is opened; null when the text is none.</summary>
    internal static GeneratedFile? FromDataUri(string uri, string? mediaType) => DataUri.Base64Of(uri) is { } base64
        ? new(_ => Task.FromResult<Stream>(new MemoryStream(Convert.FromBase64String(base64), writable: false))) { MediaType = mediaType }
        : null;

    /// <summary>The media type, and the host that has the file; the address itself may be a secret.</summary>
    public override string ToString() => $"{MediaType ?? "file"} {Url?.Host ?? "in memory"}";

    private async Task CopyToAsync(Stream target, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        var source = await OpenReadAsync(cancellationToken).ConfigureAwait(false);
        await using (source.ConfigureAwait(false))
        {
            await ProgressCopy.CopyAsync(source, target, progress, cancellationToken).ConfigureAwait(false);
        }
    }
}
