using FsCheck;
using FsCheck.Fluent;
using Novita.Remodl.Client.Tests.Chat;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.Images;

public sealed class ImageHeaderTests
{
    private static readonly byte[] Exif = [0xFF, 0xE1, 0x01, 0x02, .. new byte[256]];

    public static TheoryData<byte[], string> Known => new()
    {
        { Pictures.PngOf(640, 480), "image/png" },
        { [.. "GIF89a"u8, 0x80, 0x02, 0xE0, 0x01, 0, 0], "image/gif" },
        { [.. "BM"u8, 1, 2, 3, 4, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0, 0x80, 0x02, 0, 0, 0x20, 0xFE, 0xFF, 0xFF, 1, 0], "image/bmp" },
        { [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 0x7F, 0x02, 0, 0xDF, 0x01, 0], "image/webp" },
        { [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8 "u8, 0, 0, 0, 0, 0, 0, 0, 0x9D, 0x01, 0x2A, 0x80, 0x02, 0xE0, 0x01], "image/webp" },
        { [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8L"u8, 0, 0, 0, 0, 0x2F, 0x7F, 0xC2, 0x77, 0x00, 0, 0, 0, 0, 0], "image/webp" },
        { [0xFF, 0xD8, .. Exif, 0xFF, 0xFF, 0xC2, 0, 17, 8, 0x01, 0xE0, 0x02, 0x80, 3], "image/jpeg" },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void Format_and_size_are_read(byte[] start, string mediaType) => Assert.Equal(new ImageHeader(mediaType, 640, 480), ImageHeader.Read(start));

    [Fact]
    public void What_is_cut_off_has_no_size_and_does_no_harm()
    {
        foreach (var start in Known.Select(row => (byte[])row[0]))
        {
            for (var length = 0; length <= start.Length; length++)
            {
                var header = ImageHeader.Read(start.AsSpan(0, length));
                Assert.True(!header.HasSize || (header.Width, header.Height) == (640, 480));
            }
        }
    }

    [Fact]
    public void Garbage_never_throws() => (from start in Gen.Elements(Known.Select(row => (byte[])row[0]).ToArray())
                                           from keep in Gen.Choose(0, 40)
                                           from rest in Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf()
                                           select (byte[])[.. start.Take(keep), .. rest]).Check(
        data =>
        {
            var header = ImageHeader.Read(data);
            Assert.True(header.Width >= 0 && header.Height >= 0);
            Assert.Contains('/', header.MediaType);
        },
        times: 1000);
}
