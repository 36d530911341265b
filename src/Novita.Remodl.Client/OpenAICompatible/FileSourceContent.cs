using System.Net.Http.Headers;
using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>The body, or the part of a multipart body, that a file makes: opened when it is sent, and read in windows.</summary>
internal sealed class FileSourceContent : HttpContent, IReplayableContent
{
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
        var source = _source.OpenRead();
        await using (source.ConfigureAwait(false))
        {
            await source.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
        }
    }

    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult(_source.OpenRead());

    protected override bool TryComputeLength(out long length)
    {
        length = _source.Length ?? 0;
        return _source.Length is not null;
    }
}
