namespace Novita.Remodl.Emulator.Media;

/// <summary>Writes bits, the highest first, as H.264 wants them.</summary>
internal sealed class BitWriter
{
    private readonly List<byte> _bytes = [];
    private int _current;
    private int _count;

    public void Bits(uint value, int count)
    {
        for (var bit = count - 1; bit >= 0; bit--)
        {
            _current = (_current << 1) | (int)((value >> bit) & 1);
            if (++_count == 8)
            {
                Flush();
            }
        }
    }

    /// <summary>A number in Exp-Golomb code: as many zeros as it has further bits, then itself plus one.</summary>
    public void Number(uint value)
    {
        var length = 32 - System.Numerics.BitOperations.LeadingZeroCount(value + 1);
        Bits(0, length - 1);
        Bits(value + 1, length);
    }

    /// <summary>Zeros up to the next byte.</summary>
    public void Align()
    {
        while (_count > 0)
        {
            Bits(0, 1);
        }
    }

    /// <summary>Whole bytes; the writer has to be at a byte's beginning.</summary>
    public void Bytes(ReadOnlySpan<byte> bytes) => _bytes.AddRange(bytes);

    /// <summary>What was written, closed as a unit is.</summary>
    public byte[] Close()
    {
        Bits(1, 1);
        Align();
        return [.. _bytes];
    }

    private void Flush()
    {
        _bytes.Add((byte)_current);
        _current = 0;
        _count = 0;
    }
}
