using System.Runtime.CompilerServices;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>
/// A body of events that surely ends with a blank line. A server may close after the last line of its last event; the event counts all the same, and a parser only gives it out at a blank line.
/// </summary>
internal sealed class BlankLineTerminatedStream(Stream inner) : ReadOnlyStream
{
    private static readonly byte[] Terminator = "\n\n"u8.ToArray();

    private int _terminated;

    /// <summary>Whether the body has ended: what is read from now on was not terminated by the server.</summary>
    public bool HasEnded => _terminated > 0;

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

    private int Terminate(Span<byte> buffer)
    {
        var rest = Terminator.AsSpan(Math.Min(_terminated, Terminator.Length));
        var count = Math.Min(rest.Length, buffer.Length);
        rest[..count].CopyTo(buffer);
        _terminated += count;
        return count;
    }
}
