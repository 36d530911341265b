using System.Buffers;
using System.Runtime.CompilerServices;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.Http;

/// <summary>
/// A response body whose every read is bounded in time: silence becomes <see cref="ProviderTimeoutException"/>, a broken connection
/// <see cref="ProviderConnectionException"/>. The time between two reads doesn't count. One reader at a time.
/// </summary>
internal sealed class DeadlineStream(Stream inner, Wait first, Wait idle, TransportContext context) : ReadOnlyStream
{
    private const int MaxDrain = 64 * 1024;
    private const int DrainWindow = 4096;
    private static readonly TimeSpan DrainLimit = TimeSpan.FromSeconds(1);

    private readonly Deadline _deadline = new(context.Time);
    private Wait _wait = first;
    private bool _disposed;

    public override bool CanRead => !_disposed;

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        cancellationToken.ThrowIfCancellationRequested();
        _deadline.Join(cancellationToken);
        try
        {
            var reading = inner.ReadAsync(buffer, _deadline.Token);
            if (!reading.IsCompleted)
            {
                // Most reads find their bytes there: only a real wait sets the timer.
                _deadline.Start(_wait.Limit);
                var read = await reading.ConfigureAwait(false);
                _deadline.Stop();
                return Received(read);
            }

            return Received(await reading.ConfigureAwait(false));
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or HttpRequestException)
        {
            throw Failure(e, cancellationToken);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) =>
        ReadAsync(buffer, offset, count, CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>
    /// Reads what is left, so that the connection can serve the next call: at most 64 KiB and for at most one second,
    /// since a fresh connection is cheaper than a longer wait. Failures don't matter here.
    /// </summary>
    public async ValueTask DrainAsync()
    {
        if (_disposed)
        {
            return;
        }

        var window = ArrayPool<byte>.Shared.Rent(DrainWindow);
        _deadline.Join(CancellationToken.None);
        try
        {
            _deadline.Start(DrainLimit);
            for (var left = MaxDrain; left > 0;)
            {
                var read = await inner.ReadAsync(window, _deadline.Token).ConfigureAwait(false);
                if (read == 0)
                {
                    return;
                }

                left -= read;
            }
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or HttpRequestException or ObjectDisposedException)
        {
            // The connection is lost to the pool, nothing else.
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(window);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_disposed)
        {
            _disposed = true;
            inner.Dispose();
            _deadline.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Received(int read)
    {
        if (read > 0)
        {
            _wait = idle;
        }

        return read;
    }

    private Exception Failure(Exception cause, CancellationToken cancellationToken)
    {
        if (_deadline.HasExpired)
        {
            return context.Timeout(_wait.Kind, _wait.Setting, cause);
        }

        if (cancellationToken.IsCancellationRequested)
        {
            return new OperationCanceledException(cause.Message, cause, cancellationToken);
        }

        return cause is OperationCanceledException
            ? new ObjectDisposedException(GetType().FullName, cause)
            : new ProviderConnectionException(
                $"The connection to {context.Provider} broke in the middle of the response: {cause.Message}",
                new ErrorDetails { Provider = context.Provider },
                cause);
    }
}
