using System.Text;
using Novita.Remodl.Client.Tests.Chat;
using static Novita.Remodl.Client.Tests.Chat.CannedServer;

namespace Novita.Remodl.Client.Tests.Completions;

/// <summary>Streams of completions are read as sturdily as those of chats.</summary>
public sealed class CompletionStreamTests
{
    private const string Hi = """{"id":"c","object":"text_completion","choices":[{"index":0,"text":"Hi","finish_reason":null}]}""";
    private const string End = """{"id":"c","object":"text_completion","choices":[{"index":0,"text":"","finish_reason":"stop"}]}""";

    [Fact]
    public async Task A_stream_may_be_cut_anywhere_on_its_way()
    {
        var body = Fixture.Bytes("Completions/stream.sse");
        for (var cut = 1; cut < body.Length; cut += 7)
        {
            var at = cut;
            using var server = new CannedServer(body, nextCut: position => position < at ? at : position + 1);
            Assert.Equal("Hello", (await Read(server, n: 2)).Text);
        }
    }

    [Theory]
    [InlineData("data: {0}\n\ndata: {1}\n\n")]
    [InlineData("data:{0}\r\n\r\ndata:{1}\r\n\r\ndata:[DONE]\r\n\r\n")]
    [InlineData("\uFEFF: ping\n\ndata: {0}\n\ndata: null\n\ndata:\n\ndata: {1}")]
    [InlineData("data: {0}\n\ndata: [DONE]\n\n")]
    public async Task Framings(string form)
    {
        using var server = new CannedServer(form.Replace("{0}", Hi, StringComparison.Ordinal).Replace("{1}", End, StringComparison.Ordinal));

        Assert.Equal("Hi", (await Read(server)).Text);
    }

    [Theory]
    [InlineData(1, Hi)]
    [InlineData(2, Hi, End)]
    public async Task An_end_before_the_end_is_told_with_what_came(int n, params string[] events)
    {
        using var server = new CannedServer(Events(events));

        var failure = await Assert.ThrowsAsync<StreamInterruptedException>(() => Read(server, n));

        Assert.Equal("Hi", failure.PartialText);
        Assert.True(failure.ReceivedAnything);
    }

    [Theory]
    [InlineData("""{"error":{"message":"boom","type":"InternalServerError","code":500}}""")]
    [InlineData("""{"object":"error","message":"boom","type":"InternalServerError","code":500}""")]
    [InlineData("""{"message":"boom","code":500,"reason":"UNKNOWN"}""")]
    public async Task An_error_amid_the_stream_is_thrown_with_what_came(string error)
    {
        using var server = new CannedServer(Events(Hi, error, "[DONE]"));

        var failure = await Assert.ThrowsAsync<ProviderUnavailableException>(() => Read(server));

        Assert.Equal(("Hi", 500), (failure.PartialText, failure.StatusCode));
        Assert.Contains("boom", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Garbage_is_told_with_its_text()
    {
        using var server = new CannedServer(Events(Hi, "<html>"));

        var failure = await Assert.ThrowsAsync<InvalidProviderResponseException>(() => Read(server));

        Assert.Contains("<html>", failure.Message, StringComparison.Ordinal);
        Assert.Equal("Hi", failure.PartialText);
    }

    [Fact]
    public async Task An_answer_that_is_whole_is_one_piece()
    {
        using var server = new CannedServer(Encoding.UTF8.GetBytes("\uFEFF" + Fixture.Text("Completions/full-response.json")), "application/json");

        Assert.Equal("Hello there", (await Read(server)).Text);
    }

    [Theory]
    [InlineData("""{"id":"c","choices":[]}""")]
    [InlineData("[]")]
    public async Task What_is_no_completion_is_told(string json)
    {
        using var server = new CannedServer(json, "application/json");

        await Assert.ThrowsAsync<InvalidProviderResponseException>(() => Read(server));
    }

    private static async Task<TextCompletion> Read(CannedServer server, int n = 1)
    {
        using var novita = server.Novita();
        return await novita.StreamCompletionAsync(new CompletionRequest { Model = "m", Prompt = "Hello", N = n }).ToCompletionAsync();
    }
}
