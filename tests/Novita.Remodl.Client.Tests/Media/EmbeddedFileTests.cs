using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.Tests.Media;

/// <summary>Files within a JSON answer, which are decoded when they are opened and not before.</summary>
public sealed class EmbeddedFileTests
{
    [Theory]
    [InlineData("\"aGVsbG8=\"", null)]
    [InlineData("\"data:image/png;base64,aGVsbG8=\"", "image/png")]
    [InlineData("\"data:image\\/svg+xml;base64,aGVsbG8=\"", "image/svg+xml")]
    [InlineData("\"data:image/png;name=a.png;base64,aGVsbG8=\"", "image/png")]
    [InlineData("\"data:;base64,aGVsbG8=\"", null)]
    [InlineData("\"aGVs\\nbG8=\"", null)]
    [InlineData("\"\\u0061GVsbG8=\"", null)]
    public async Task A_file_is_found_and_read_as_often_as_it_is_opened(string json, string? mediaType)
    {
        var file = EmbeddedFile.Find(JsonElement.Parse(json))!;

        Assert.Equal(mediaType, file.MediaType);
        for (var i = 0; i < 2; i++)
        {
            await using var content = file.Open();
            using var all = new MemoryStream();
            await content.CopyToAsync(all);
            Assert.Equal("hello"u8.ToArray(), all.ToArray());
        }
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"https://example.com/a.png\"")]
    [InlineData("\"data:image/png,aGVsbG8=\"")]
    [InlineData("\"data:image/png;base64\"")]
    [InlineData("\"data:image/png;base64,\"")]
    [InlineData("\"ok!\"")]
    [InlineData("\"abc\"")]
    [InlineData("\"\\ud800\"")]
    public void What_is_no_file_is_none(string json) => Assert.Null(EmbeddedFile.Find(JsonElement.Parse(json)));

    [Fact]
    public void It_can_be_read_synchronously_since_it_is_in_memory()
    {
        var bytes = Bytes(100_000);
        using var content = EmbeddedFile.Find(JsonElement.Parse($"\"{Convert.ToBase64String(bytes)}\""))!.Open();
        using var all = new MemoryStream();

        content.CopyTo(all);

        Assert.Equal(bytes, all.ToArray());
    }

    [Fact]
    public void Finding_and_opening_a_large_file_copies_none_of_it()
    {
        const int Length = 8 * 1024 * 1024;
        var text = JsonElement.Parse($"\"{Convert.ToBase64String(Bytes(Length))}\"");
        var window = new byte[4096];
        Read();

        var before = GC.GetAllocatedBytesForCurrentThread();
        var total = Read();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(Length, total);
        // Each read may cost a task, and nothing costs a part of the file.
        Assert.InRange(allocated, 0, Length / 8);

        int Read()
        {
            using var content = EmbeddedFile.Find(text)!.Open();
            var total = 0;
            while (content.Read(window, 0, window.Length) is > 0 and var read)
            {
                total += read;
            }

            return total;
        }
    }

    private static byte[] Bytes(int length)
    {
        var bytes = new byte[length];
        new Random(1).NextBytes(bytes);
        return bytes;
    }
}
