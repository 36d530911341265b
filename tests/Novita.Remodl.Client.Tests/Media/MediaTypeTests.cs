using System.Text;

namespace Novita.Remodl.Client.Tests.Media;

public sealed class MediaTypeTests
{
    [Theory]
    [InlineData("89504E470D0A1A0A", "image/png")]
    [InlineData("FFD8FFE000104A46", "image/jpeg")]
    [InlineData("474946383961", "image/gif")]
    [InlineData("424D3600000000000000", "image/bmp")]
    [InlineData("49492A00", "image/tiff")]
    [InlineData("4D4D002A", "image/tiff")]
    [InlineData("52494646AABBCCDD57454250", "image/webp")]
    [InlineData("52494646AABBCCDD57415645", "audio/wav")]
    [InlineData("52494646AABBCCDD41564920", "video/x-msvideo")]
    [InlineData("00000020667479706D703432", "video/mp4")]
    [InlineData("000000146674797071742020", "video/quicktime")]
    [InlineData("00000020667479704D344120", "audio/mp4")]
    [InlineData("00000020667479706176696600", "image/avif")]
    [InlineData("1A45DFA39F4286810142F7810142F2810442F381084282847765626D", "video/webm")]
    [InlineData("1A45DFA3A3428681", "video/x-matroska")]
    [InlineData("664C6143", "audio/flac")]
    [InlineData("4F676753", "audio/ogg")]
    [InlineData("49443303", "audio/mpeg")]
    [InlineData("FFFB9064", "audio/mpeg")]
    [InlineData("FFF15080", "audio/aac")]
    [InlineData("255044462D312E37", "application/pdf")]
    [InlineData("504B0304", "application/zip")]
    [InlineData("52494646AABBCCDD00000000", "application/octet-stream")]
    [InlineData("FF", "application/octet-stream")]
    [InlineData("", "application/octet-stream")]
    [InlineData("0102030405060708090A", "application/octet-stream")]
    public void The_first_bytes_tell(string hex, string mediaType)
    {
        var data = Convert.FromHexString(hex);

        Assert.Equal(mediaType, FileSource.FromBytes(data, "nameless").MediaType);
        using var stream = new MemoryStream([9, .. data]) { Position = 1 };
        Assert.Equal(mediaType, FileSource.FromStream(stream, "nameless").MediaType);
        Assert.Equal(1, stream.Position);
    }

    [Fact]
    public void What_was_said_and_the_extension_come_first()
    {
        var png = Convert.FromHexString("89504E470D0A1A0A");

        Assert.Equal("image/jpeg", FileSource.FromBytes(png, "a.JPG").MediaType);
        Assert.Equal("image/x-own", FileSource.FromBytes(png, "a.jpg", "image/x-own").MediaType);
        Assert.Equal("image/png", FileSource.FromBytes(png, "a.dat").MediaType);
    }

    [Fact]
    public async Task A_loaded_stream_is_told_by_its_bytes_and_stays_open()
    {
        using var stream = new MemoryStream(Encoding.ASCII.GetBytes("xx%PDF-1.7")) { Position = 2 };

        var loaded = await FileSource.LoadAsync(stream, "scan");

        Assert.Equal(("application/pdf", 8L, true), (loaded.MediaType, loaded.Length, loaded.CanReopen));
        Assert.True(stream.CanRead);
    }
}
