using System.Buffers.Binary;
using System.IO.Compression;
using System.Net;
using System.Text.Json;

namespace Novita.Remodl.Emulator.Tests;

public class ImageTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    private readonly ServiceClient _novita = fixture.Novita;

    [Theory]
    [InlineData("openai/v1/images/generations")]
    [InlineData("v3/openai/images/generations")]
    public async Task An_image_is_a_real_png(string path)
    {
        using var response = await _novita.SendAsync(HttpMethod.Post, path, """{"model":"gpt-image-2","prompt":"a kite","size":"20x10","background":"transparent"}""");
        var answer = await ServiceClient.JsonOf(response);
        var (width, height, pixels) = Decode(answer.GetProperty("data")[0].GetProperty("b64_json").GetBytesFromBase64());

        Assert.Equal((20, 10), (width, height));
        Assert.Equal((1 + (20 * 4)) * 10, pixels.Length);
        Assert.Contains((byte)0, pixels.Chunk(81).SelectMany(row => row.Skip(1).Chunk(4)).Select(pixel => pixel[3]));
        Assert.Equal("20x10", answer.Text("size"));
    }

    [Theory]
    [InlineData("""{"model":"gpt-image-2"}""", "prompt")]
    [InlineData("""{"model":"gpt-image-2","prompt":"p","n":11}""", "n")]
    [InlineData("""{"model":"gpt-image-2","prompt":"p","seed":1}""", "seed")]
    [InlineData("""{"model":"gpt-image-2","prompt":"p","size":"0x5"}""", "size")]
    [InlineData("""{"model":"gpt-image-2","prompt":"p","output_format":"webp"}""", "output_format")]
    public async Task What_is_wrong_is_named(string body, string field)
    {
        using var response = await _novita.SendAsync(HttpMethod.Post, "openai/v1/images/generations", body);
        var error = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(field, error.GetProperty("metadata").Text("field"));
    }

    [Fact]
    public async Task Anthropics_messages_need_max_tokens()
    {
        using var response = await _novita.SendAsync(HttpMethod.Post, "anthropic/v1/messages", """{"model":"deepseek/deepseek-v3.2","messages":[{"role":"user","content":"Hi"}]}""");
        var error = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

        Assert.Equal((HttpStatusCode.BadRequest, "error"), (response.StatusCode, error.Text("type")));
        Assert.Contains("max_tokens", error.GetProperty("error").Text("message"), StringComparison.Ordinal);
    }

    private static (int Width, int Height, byte[] Pixels) Decode(byte[] png)
    {
        using var compressed = new MemoryStream();
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (png.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
            {
                compressed.Write(png, at + 8, length);
            }

            at += length + 12;
        }

        compressed.Position = 0;
        using var zlib = new ZLibStream(compressed, CompressionMode.Decompress);
        using var pixels = new MemoryStream();
        zlib.CopyTo(pixels);
        return (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)), pixels.ToArray());
    }
}
