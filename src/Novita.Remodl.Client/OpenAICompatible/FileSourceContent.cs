using System.Buffers;
using System.Net.Http.Headers;
using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>The body, or the part of a multipart body, that a file makes: opened when it is sent, and read in windows.</summary>
internal sealed class FileSourceContent : HttpContent, IReplayableContent
{
    private const int Window = 64 * 1024;

    private readonly FileSource _source;

    public FileSourceContent(FileSource source)
    {
        // A file that is gone is told of before anything is sent.
        source.CheckExists();
        _source = source;
        Headers.ContentType = MediaTypeHeaderValue.Parse(source.MediaType);
    }

    public bool CanReplay => _source.CanReopen;

    protected override Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context, CancellationToken cancellationToken)
    {
        var source = Open();
        var window = ArrayPool<byte>.Shared.Rent(Window);
        await using (source.ConfigureAwait(false))
        {
            try
            {
                int read;
                while ((read = await ReadAsync(source, window, cancellationToken).ConfigureAwait(false)) > 0)
                {
                    await stream.WriteAsync(window.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
                }
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(window);
            }
        }
    }

    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult(Open());

    protected override bool TryComputeLength(out long length)
    {
        length = _source.Length ?? 0;
        return _source.Length is not null;
    }

    private Stream Open()
    {
        try
        {
            return _source.OpenRead();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            throw Unreadable(e);
        }
    }

    private async ValueTask<int> ReadAsync(Stream source, byte[] window, CancellationToken cancellationToken)
    {
        try
        {
            return await source.ReadAsync(window, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ObjectDisposedException or NotSupportedException)
        {
            throw Unreadable(e);
        }
    }

    // An IOException would be taken for the connection's, and the call be repeated for it.
    private InvalidOperationException Unreadable(Exception cause) => new($"The file '{_source.FileName}' couldn't be read while it was sent: {cause.Message}", cause);
}
