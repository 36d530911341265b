namespace Novita.Remodl.Emulator.Media;

/// <summary>
/// H.264 (baseline) of pictures that are written as they are: each frame stands for itself, and each of its squares is raw samples. Large for what it shows, and played by anything.
/// </summary>
internal static class H264
{
    public const int Square = 16;

    private const int SequenceHeader = 0x67;
    private const int PictureHeader = 0x68;
    private const int WholePicture = 0x65;
    private const int Baseline = 66;
    private const int ConstrainedFlags = 0xC0;
    private const int Level = 30;
    private const int SliceOfIntraAlone = 7;
    private const int RawSamples = 25;

    public static byte Profile => Baseline;

    public static byte Flags => ConstrainedFlags;

    public static byte LevelNumber => Level;

    /// <summary>Says what all frames have in common.</summary>
    public static byte[] Sequence(int width, int height)
    {
        var bits = new BitWriter();
        bits.Bits(Baseline, 8);
        bits.Bits(ConstrainedFlags, 8);
        bits.Bits(Level, 8);
        bits.Number(0); // its id
        bits.Number(0); // frame numbers have 4 bits
        bits.Number(2); // frames are shown in the order in which they come
        bits.Number(1); // one frame is kept
        bits.Bits(0, 1); // no gaps in their numbers
        bits.Number((uint)(width / Square) - 1);
        bits.Number((uint)(height / Square) - 1);
        bits.Bits(0b1100, 4); // whole frames, 8x8 inference, nothing cropped, nothing more to say
        return Unit(SequenceHeader, bits.Close());
    }

    /// <summary>Says how frames are coded.</summary>
    public static byte[] Picture()
    {
        var bits = new BitWriter();
        bits.Number(0); // its id
        bits.Number(0); // the sequence's
        bits.Bits(0, 2); // no arithmetic coding, no fields
        bits.Number(0); // one group of slices
        bits.Number(0); // one frame to go by
        bits.Number(0);
        bits.Bits(0, 3); // no weights
        bits.Number(0); // no shifts of the quantizers
        bits.Number(0);
        bits.Number(0);
        bits.Bits(0b100, 3); // slices say whether edges are smoothed
        return Unit(PictureHeader, bits.Close());
    }

    /// <summary>A frame.</summary>
    /// <param name="picture">Its samples.</param>
    /// <param name="number">Its number, from 0.</param>
    public static byte[] Frame(Yuv picture, int number)
    {
        var bits = new BitWriter();
        bits.Number(0); // from the first square
        bits.Number(SliceOfIntraAlone);
        bits.Number(0); // the picture header's id
        bits.Bits(0, 4); // the frame number
        bits.Number((uint)number & 1); // neighbours have to differ
        bits.Bits(0, 2); // nothing is held back or kept
        bits.Number(0); // the quantizer as it is
        bits.Number(1); // edges are not smoothed
        var samples = new byte[(Square * Square) + (2 * Square * Square / 4)];
        for (var y = 0; y < picture.Height; y += Square)
        {
            for (var x = 0; x < picture.Width; x += Square)
            {
                bits.Number(RawSamples);
                bits.Align();
                picture.CopySquare(x, y, samples);
                bits.Bytes(samples);
            }
        }

        return Unit(WholePicture, bits.Close());
    }

    // Three bytes that look like the beginning of a unit are kept apart.
    private static byte[] Unit(byte header, byte[] content)
    {
        using var unit = new MemoryStream(content.Length + 16);
        unit.WriteByte(header);
        var zeros = 0;
        foreach (var value in content)
        {
            if (zeros >= 2 && value <= 3)
            {
                unit.WriteByte(3);
                zeros = 0;
            }

            unit.WriteByte(value);
            zeros = value == 0 ? zeros + 1 : 0;
        }

        return unit.ToArray();
    }
}
