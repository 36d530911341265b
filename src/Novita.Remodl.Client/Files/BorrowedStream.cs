using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Somebody else's stream, which stays open when this is closed.</summary>
internal sealed class BorrowedStream(Stream inner) : ReadOnlyStream
{
    public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

    public override int Read(Span<byte> buffer) => inner.Read(buffer);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => inner.ReadAsync(buffer, cancellationToken);
}
