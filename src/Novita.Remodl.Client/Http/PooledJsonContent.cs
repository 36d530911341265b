using System.Net.Http.Headers;

namespace Novita.Remodl.Client.Http;

/// <summary>
/// A JSON body in pooled memory: its length is known, and it can be sent again without being serialized again.
/// Memory goes back when the content is disposed of and no send reads from it any more: a response may arrive, or the caller
/// give up, while the request is still being written.
/// </summary>
internal sealed class PooledJsonContent : HttpContent, IReplayableContent
{
    private const int LargeBody = 1 << 20;

    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly PooledBuffer _buffer;
    // One for the owner, one for each send under way.
    private int _users = 1;
    private bool _disposed;

    public PooledJsonContent(PooledBuffer buffer)
    {
        _buffer = buffer;
        Headers.ContentType = Json;
    }

    public bool CanReplay => !_disposed;

    /// <summary>Whether sending it may take time.</summary>
    public bool IsLarge => _buffer.Length > LargeBody;

    protected override Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context, CancellationToken cancellationToken)
    {
        Acquire();
        return WriteAsync(stream, cancellationToken);
    }

    protected override void SerializeToStream(Stream stream, System.Net.TransportContext? context, CancellationToken cancellationToken)
    {
        Acquire();
        try
        {
            foreach (var segment in _buffer.Full)
            {
                stream.Write(segment);
            }

            stream.Write(_buffer.Last.Span);
        }
        finally
        {
            Release();
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _buffer.Length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_disposed)
        {
            _disposed = true;
            Release();
        }

        base.Dispose(disposing);
    }

    private async Task WriteAsync(Stream stream, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var segment in _buffer.Full)
            {
                await stream.WriteAsync(segment, cancellationToken).ConfigureAwait(false);
            }

            await stream.WriteAsync(_buffer.Last, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Release();
        }
    }

    private void Acquire()
    {
        int users;
        do
        {
            users = Volatile.Read(ref _users);
            ObjectDisposedException.ThrowIf(users == 0, this);
        }
        while (Interlocked.CompareExchange(ref _users, users + 1, users) != users);
    }

    private void Release()
    {
        if (Interlocked.Decrement(ref _users) == 0)
        {
            _buffer.Release();
        }
    }
}
