using System.Buffers;

namespace Novita.Remodl.Client.Http;

/// <summary>Written bytes in arrays of the shared pool: a list of segments, so that growing copies nothing.</summary>
/// <param name="limit">How many bytes there may be at most; an <see cref="ArgumentException"/> tells that there are more.</param>
internal sealed class PooledBuffer(long? limit = null) : IBufferWriter<byte>
{
    private const int FirstSegment = 4096;
    private const int LargestSegment = 1 << 18;

    private List<ArraySegment<byte>>? _full;
    private byte[] _current = [];
    private int _used;

    public long Length { get; private set; }

    /// <summary>Whether all bytes lie in <see cref="Last"/>.</summary>
    public bool IsSingleSegment => _full is null;

    public IReadOnlyList<ArraySegment<byte>> Full => _full ?? (IReadOnlyList<ArraySegment<byte>>)[];

    public ReadOnlyMemory<byte> Last => _current.AsMemory(0, _used);

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)count, (uint)(_current.Length - _used), nameof(count));
        _used += count;
        Length += count;
        if (Length > limit)
        {
            throw RequestSize.TooLarge(Length, limit.Value);
        }
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        EnsureSpace(sizeHint);
        return _current.AsMemory(_used);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        EnsureSpace(sizeHint);
        return _current.AsSpan(_used);
    }

    /// <summary>Gives the arrays back. Nothing may be reading from them any more.</summary>
    public void Release()
    {
        foreach (var segment in Full)
        {
            ArrayPool<byte>.Shared.Return(segment.Array!);
        }

        if (_current.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_current);
        }

        _full = null;
        _current = [];
        _used = 0;
        Length = 0;
    }

    private void EnsureSpace(int sizeHint)
    {
        if (_current.Length - _used >= Math.Max(sizeHint, 1))
        {
            return;
        }

        var next = ArrayPool<byte>.Shared.Rent(Math.Max(sizeHint, Math.Clamp(_current.Length * 2, FirstSegment, LargestSegment)));
        if (_used > 0)
        {
            (_full ??= []).Add(new ArraySegment<byte>(_current, 0, _used));
        }
        else if (_current.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_current);
        }

        _current = next;
        _used = 0;
    }
}
