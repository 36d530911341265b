using System.Text;
using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.Tests.Rest;

public class MultipartHeadersTests
{
    [Fact]
    public async Task Doing_it_twice_changes_nothing()
    {
        using var content = Form("b-1", "ünï \\ 模.wav");

        MultipartHeaders.Normalize(content);
        var once = await TextAsync(content);
        MultipartHeaders.Normalize(content);

        Assert.Equal(once, await TextAsync(content));
        Assert.Contains("filename=\"ünï \\ 模.wav\"\r\nContent-Type: application/octet-stream\r\n", once, StringComparison.Ordinal);
        Assert.Equal("multipart/form-data; boundary=b-1", content.Headers.ContentType!.ToString());
    }

    [Fact]
    public void A_boundary_that_needs_its_quotes_keeps_them()
    {
        using var content = Form("a b=c", "a.wav");

        MultipartHeaders.Normalize(content);

        Assert.Equal("multipart/form-data; boundary=\"a b=c\"", content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task A_part_that_is_not_of_a_form_is_left_alone()
    {
        using var content = new MultipartContent("related", "b") { new StringContent("{}", Encoding.UTF8, "application/json") };
        var before = await TextAsync(content);

        MultipartHeaders.Normalize(content);

        Assert.Equal(before, await TextAsync(content));
    }

    private static MultipartFormDataContent Form(string boundary, string fileName) =>
        new(boundary)
        {
            { new StringContent("text"), "field" },
            { new ByteArrayContent([1]), "file", fileName },
        };

    private static async Task<string> TextAsync(HttpContent content)
    {
        using var stream = new MemoryStream();
        await content.CopyToAsync(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
