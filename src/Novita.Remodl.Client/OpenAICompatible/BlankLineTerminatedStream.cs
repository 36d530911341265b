using System.Runtime.CompilerServices;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>
/// A body of events that surely ends with a blank line. A server may close after the last line of its last event; the event counts all the same, and a parser only gives it out at a blank line.
/// </summary>
internal sealed class BlankLineTerminatedStream(Stream inner) : Stream
{
    private static readonly byte[] Terminator = "\n\n"u8.ToArray();

    private int _terminated;

    /// <summary>Whether the body has ended: what is read from now on was not terminated by the server.</summary>
    public bool HasEnded => _terminated > 0;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = _terminated > 0 ? 0 : await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        return read > 0 || buffer.IsEmpty ? read : Terminate(buffer.Span);
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = _terminated > 0 ? 0 : inner.Read(buffer, offset, count);
        return read > 0 ? read : Terminate(buffer.AsSpan(offset, count));
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Terminate(Span<byte> buffer)
    {
        var rest = Terminator.AsSpan(Math.Min(_terminated, Terminator.Length));
        var count = Math.Min(rest.Length, buffer.Length);
        rest[..count].CopyTo(buffer);
        _terminated += count;
        return count;
    }
}
