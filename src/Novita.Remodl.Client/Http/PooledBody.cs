using System.Buffers;

namespace Novita.Remodl.Client.Http;

/// <summary>A body's bytes in one array of the shared pool, grown as they arrive.</summary>
internal sealed class PooledBody : IDisposable
{
    private const int FirstSize = 4096;

    // What a header claims is believed up to here; beyond, memory grows with what really arrives.
    private const int LargestFirstSize = 1 << 20;

    private byte[] _array = [];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Span => _array.AsSpan(0, Length);

    /// <summary>Reads to the end, or until <paramref name="max"/> bytes are there.</summary>
    public async ValueTask ReadAsync(Stream stream, long? expected, int max, CancellationToken cancellationToken)
    {
        // One byte more than expected: the read that finds the end needs room too.
        Grow((int)Math.Min(Math.Min((expected ?? FirstSize) + 1, LargestFirstSize), max));
        while (Length < max)
        {
            if (Length == _array.Length)
            {
                Grow((int)Math.Min(_array.Length * 2L, max));
            }

            var space = Math.Min(_array.Length, max) - Length;
            var read = await stream.ReadAsync(_array.AsMemory(Length, space), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return;
            }

            Length += read;
        }
    }

    public void Dispose()
    {
        Return();
        _array = [];
        Length = 0;
    }

    private void Grow(int size)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(size, 1));
        Span.CopyTo(larger);
        Return();
        _array = larger;
    }

    private void Return()
    {
        if (_array.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_array);
        }
    }
}
