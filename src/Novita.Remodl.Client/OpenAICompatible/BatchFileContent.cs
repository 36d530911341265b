using System.Net.Http.Headers;
using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>The file that the requests of a batch make, written as it is sent. It can be sent once: the requests may come from anywhere.</summary>
internal sealed class BatchFileContent : HttpContent, IReplayableContent
{
    private readonly BatchFileWriter _writer;
    private readonly IAsyncEnumerable<BatchItem> _items;

    public BatchFileContent(BatchFileWriter writer, IAsyncEnumerable<BatchItem> items)
    {
        _writer = writer;
        _items = items;
        Headers.ContentType = new MediaTypeHeaderValue("application/jsonl");
    }

    public bool CanReplay => false;

    protected override Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context, CancellationToken cancellationToken) =>
        _writer.WriteAsync(stream, _items, cancellationToken);

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
