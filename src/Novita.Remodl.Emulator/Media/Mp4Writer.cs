using System.Buffers.Binary;

namespace Novita.Remodl.Emulator.Media;

/// <summary>MP4 files of one video track.</summary>
internal static class Mp4Writer
{
    private const int TimeScale = 1000;

    public static byte[] Write(IReadOnlyList<Yuv> frames, int framesPerSecond)
    {
        var (width, height) = (frames[0].Width, frames[0].Height);
        var samples = frames.Select(H264.Frame).ToArray();
        var frameTime = TimeScale / framesPerSecond;
        var duration = frameTime * frames.Count;
        var head = Box("ftyp", "isom"u8.ToArray(), Int(0x200), "isomiso2avc1mp41"u8.ToArray());
        // The index has the same length whatever the place of the samples is.
        var index = Index(0);
        index = Index(head.Length + index.Length + 8);
        using var file = new MemoryStream();
        file.Write(head);
        file.Write(index);
        file.Write(Int(8 + samples.Sum(sample => sample.Length + 4)));
        file.Write("mdat"u8);
        foreach (var sample in samples)
        {
            file.Write(Int(sample.Length));
            file.Write(sample);
        }

        return file.ToArray();

        byte[] Index(int firstSample) => Box(
            "moov",
            Box("mvhd", Int(0), Int(0), Int(0), Int(TimeScale), Int(duration), Int(0x10000), Short(0x100), new byte[10], Matrix(), new byte[24], Int(2)),
            Box(
                "trak",
                Box("tkhd", Int(3), Int(0), Int(0), Int(1), Int(0), Int(duration), new byte[8], new byte[8], Matrix(), Int(width << 16), Int(height << 16)),
                Box(
                    "mdia",
                    Box("mdhd", Int(0), Int(0), Int(0), Int(TimeScale), Int(duration), Short(0x55C4), Short(0)),
                    Box("hdlr", Int(0), Int(0), "vide"u8.ToArray(), new byte[12], "VideoHandler\0"u8.ToArray()),
                    Box(
                        "minf",
                        Box("vmhd", Int(1), new byte[8]),
                        Box("dinf", Box("dref", Int(0), Int(1), Box("url ", Int(1)))),
                        Box(
                            "stbl",
                            Box("stsd", Int(0), Int(1), Description(width, height)),
                            Box("stts", Int(0), Int(1), Int(samples.Length), Int(frameTime)),
                            Box("stsc", Int(0), Int(1), Int(1), Int(samples.Length), Int(1)),
                            Box("stsz", [Int(0), Int(0), Int(samples.Length), .. samples.Select(sample => Int(sample.Length + 4))]),
                            Box("stco", Int(0), Int(1), Int(firstSample)))))));
    }

    private static byte[] Description(int width, int height)
    {
        var (sequence, picture) = (H264.Sequence(width, height), H264.Picture());
        var configuration = Box(
            "avcC",
            [1, H264.Profile, H264.Flags, H264.LevelNumber, 0xFF, 0xE1],
            Short(sequence.Length),
            sequence,
            [1],
            Short(picture.Length),
            picture);
        return Box("avc1", new byte[6], Short(1), new byte[16], Short(width), Short(height), Int(0x480000), Int(0x480000), Int(0), Short(1), new byte[32], Short(24), Short(-1), configuration);
    }

    private static byte[] Matrix() => [.. Int(0x10000), .. new byte[12], .. Int(0x10000), .. new byte[12], .. Int(0x40000000)];

    private static byte[] Box(string type, params byte[][] content)
    {
        using var box = new MemoryStream();
        box.Write(Int(8 + content.Sum(part => part.Length)));
        box.Write(System.Text.Encoding.ASCII.GetBytes(type));
        foreach (var part in content)
        {
            box.Write(part);
        }

        return box.ToArray();
    }

    private static byte[] Int(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Short(int value)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteInt16BigEndian(bytes, (short)value);
        return bytes;
    }
}
