using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Novita.Remodl.Client.Serialization;
using Novita.Remodl.Client.Tests.Chat;

namespace Novita.Remodl.Client.Tests.Images;

public sealed class Base64PropertyStreamTests
{
    [Theory]
    [InlineData("""{"image_file":"aGVsbG8="}""")]
    [InlineData("""{ "image_type" : "png", "image_file" : "aGVsbG8=" , "more" : [1, {"image_file":"no"}] }""")]
    [InlineData("""{"a":{"image_file":"bm8="},"b":"image_file","image_file":"aGVsbG8="}""")]
    [InlineData("""{"image_file":"aGVsbG8"}""")]
    [InlineData("""{"image_file":"aGVs\nbG8="}""")]
    [InlineData("""{"image_file":"aGVs\r\nbG8\u003d"}""")]
    [InlineData("""{"image_file":"data:image/png;base64,aGVsbG8="}""")]
    [InlineData("\uFEFF{\"image_file\":\"aGVsbG8=\"}")]
    [InlineData("""{"image_file":null,"image_file":"aGVsbG8="}""")]
    public async Task The_text_is_found_and_decoded(string json)
    {
        for (var piece = 1; piece <= 32; piece *= 2)
        {
            Assert.Equal("hello"u8.ToArray(), await ReadAsync(Encoding.UTF8.GetBytes(json), piece, bufferSize: 2 * piece));
        }
    }

    [Fact]
    public async Task Escaped_slashes_and_pluses_are_characters_like_others()
    {
        byte[] bytes = [0xFB, 0xEF, 0xFF, 0xBF, 0xFF];
        var text = Convert.ToBase64String(bytes);
        Assert.Contains('+', text);
        Assert.Contains('/', text);
        var json = $$"""{"image_file":"{{text.Replace("+", "\\u002B", StringComparison.Ordinal).Replace("/", "\\/", StringComparison.Ordinal)}}"}""";

        Assert.Equal(bytes, await ReadAsync(Encoding.UTF8.GetBytes(json), piece: 3, bufferSize: 7));
    }

    [Fact]
    public void Any_bytes_come_through_whatever_the_pieces() => (from size in Gen.Frequency((4, Gen.Choose(1, 200)), (1, Gen.Choose(30_000, 140_000)))
                                                                 from seed in Gen.Choose(0, int.MaxValue - 1)
                                                                 from piece in Gen.Frequency((2, Gen.Choose(1, 7)), (3, Gen.Choose(500, 50_000)))
                                                                 from buffer in Gen.Frequency((1, Gen.Choose(1, 5)), (3, Gen.Choose(100, 100_000)))
                                                                 select (size, seed, piece, buffer)).Check(
        test =>
        {
            var bytes = new byte[test.size];
            new Random(test.seed).NextBytes(bytes);
            var json = Encoding.UTF8.GetBytes($$"""{"image_type":"png","image_file":"{{Convert.ToBase64String(bytes)}}","seed":"1"}""");
            Assert.Equal(bytes, ReadAsync(json, test.piece, test.buffer).GetAwaiter().GetResult());
        });

    [Theory]
    [InlineData("""{"image_file":"aGVs bG8*"}""")]
    [InlineData("""{"image_file":"aGVsbG8="bG8="}""", true)]
    [InlineData("""{"image_file":"aGVsbG8""")]
    [InlineData("""{"image_file":"aGVs\u00e4bG8="}""")]
    public async Task What_is_no_base64_is_told(string json, bool isRead = false)
    {
        if (isRead)
        {
            Assert.Equal("hello"u8.ToArray(), await ReadAsync(Encoding.UTF8.GetBytes(json), 5, 100));
            return;
        }

        await Assert.ThrowsAsync<InvalidDataException>(() => ReadAsync(Encoding.UTF8.GetBytes(json), 5, 100));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"image_file":7}""")]
    [InlineData("""{"a":{"image_file":"aGVsbG8="}}""")]
    [InlineData("<html>")]
    public async Task What_is_not_there_is_told_with_what_is(string json)
    {
        var error = await Assert.ThrowsAsync<KeyNotFoundException>(() => ReadAsync(Encoding.UTF8.GetBytes(json), 2, 100));
        Assert.StartsWith(error.Message, json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_peek_takes_nothing_away()
    {
        await using var stream = await OpenAsync("""{"image_file":"aGVsbG8gd29ybGQ="}"""u8.ToArray(), 1);

        Assert.Equal("hello"u8.ToArray(), await stream.PeekAsync(5, default));
        Assert.Equal("hello world"u8.ToArray(), await stream.PeekAsync(64, default));
        using var all = new MemoryStream();
        await stream.CopyToAsync(all);
        Assert.Equal("hello world"u8.ToArray(), all.ToArray());
    }

    private static Task<Base64PropertyStream> OpenAsync(byte[] json, int piece) => Base64PropertyStream.OpenAsync(
        new ChoppedStream(json, position => position + piece),
        "image_file",
        (read, _) => new KeyNotFoundException(Encoding.UTF8.GetString(read.Span)),
        problem => new InvalidDataException(problem),
        default);

    private static async Task<byte[]> ReadAsync(byte[] json, int piece, int bufferSize)
    {
        await using var stream = await OpenAsync(json, piece);
        using var all = new MemoryStream();
        await stream.CopyToAsync(all, bufferSize);
        return all.ToArray();
    }
}
