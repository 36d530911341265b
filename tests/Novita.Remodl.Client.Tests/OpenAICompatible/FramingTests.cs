using Novita.Remodl.Client.Tests.Chat;
using static Novita.Remodl.Client.Tests.Chat.CannedServer;

namespace Novita.Remodl.Client.Tests.OpenAICompatible;

/// <summary>Pitfalls 1 to 10: how events are framed.</summary>
public class FramingTests
{
    private const string Hi = """{"choices":[{"index":0,"delta":{"content":"Hi"},"finish_reason":null}]}""";
    private const string End = """{"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}""";

    [Theory]
    [InlineData($"data:{Hi}\n\ndata:{End}\n\ndata:[DONE]\n\n")]
    [InlineData($"data:  {Hi}\n\ndata:\t{End} \n\ndata:  [DONE] \n\n")]
    public async Task Pitfall01_The_space_after_the_colon_is_optional(string body) => await GivesHi(body, 2);

    [Fact]
    public async Task Pitfall01_An_error_event_without_the_space()
    {
        using var server = new CannedServer($"data:{Hi}\n\nevent:error\ndata:{{\"message\":\"overloaded\",\"code\":503}}\n\n");
        var failure = await Assert.ThrowsAsync<ProviderUnavailableException>(() => server.StreamAsync());
        Assert.Equal("Hi", failure.PartialText);
    }

    [Theory]
    [InlineData($": OPENROUTER PROCESSING\n\n: ping\n\ndata: {Hi}\n: amid\n\n:\n\ndata: {End}\n\n")]
    [InlineData($":\ndata: {Hi}\n\n:ping\n:ping\n\ndata: {End}\n\ndata: [DONE]\n\n: after\n\n")]
    public async Task Pitfall02_Comments_are_no_events(string body) => await GivesHi(body, 2);

    [Fact]
    public async Task Pitfall03_A_comment_within_data_is_no_event() =>
        await GivesHi($"data: : OPENROUTER PROCESSING\n\ndata: {Hi}\n\ndata: : keepalive\n\ndata: {End}\n\n", 2);

    [Theory]
    [InlineData("hello there")]
    [InlineData("<html>")]
    [InlineData("""{"choices":[""")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData($"{Hi}{Hi}")]
    public async Task Pitfall03_Data_that_is_no_chunk_is_told_with_its_text(string data)
    {
        using var server = new CannedServer(Events(Hi, data, End));
        var failure = await Assert.ThrowsAsync<InvalidProviderResponseException>(() => server.StreamAsync());
        Assert.Contains(data, failure.Message, StringComparison.Ordinal);
        Assert.Equal("Hi", failure.PartialText);
    }

    [Fact]
    public async Task Pitfall04_A_comment_after_an_id_makes_no_event() =>
        await GivesHi($"id: 1\ndata: {Hi}\n\n: ping\n\nid: 2\nretry: 10\n\n: ping\n\ndata: {End}\n\n", 2);

    [Theory]
    [InlineData("data:\n\n")]
    [InlineData("data: \n\n")]
    [InlineData("data\n\n")]
    [InlineData("data: null\n\n")]
    [InlineData("event: ping\n\n")]
    [InlineData("unknown: field\n\n")]
    public async Task Pitfall05_Heartbeats_are_skipped(string heartbeat) =>
        await GivesHi($"{heartbeat}data: {Hi}\n\n{heartbeat}{heartbeat}data: {End}\n\n{heartbeat}data: [DONE]\n\n{heartbeat}", 2);

    [Theory]
    [InlineData($"data: {Hi}\n\ndata: {End}")]
    [InlineData($"data: {Hi}\n\ndata: {End}\n")]
    [InlineData($"data: {Hi}\n\ndata: {End}\r")]
    [InlineData($"data: {Hi}\n\ndata: {End}\n\ndata: [DONE]")]
    [InlineData($"data: {Hi}\n\ndata: {End}\n\n")]
    public async Task Pitfall08_The_last_event_counts_without_its_blank_line(string body) => await GivesHi(body, 2);

    [Fact]
    public async Task Pitfall08_Done_without_a_reason_is_an_end()
    {
        var completion = await AccumulateAsync(Hi, "[DONE]");
        Assert.Equal("Hi", completion.Text);
        Assert.Null(completion.FinishReason);
    }

    [Theory]
    [InlineData("")]
    [InlineData(": ping\n\n")]
    [InlineData("data: null\n\n")]
    public async Task Pitfall09_Nothing_is_no_answer(string body)
    {
        using var server = new CannedServer(body);
        var failure = await Assert.ThrowsAsync<StreamInterruptedException>(() => server.StreamAsync());
        Assert.Equal("", failure.PartialText);
        Assert.False(failure.ReceivedAnything);
        Assert.True(failure.IsTransient);
    }

    [Fact]
    public async Task Pitfall09_The_role_alone_is_nothing()
    {
        using var server = new CannedServer(Events("""{"choices":[{"index":0,"delta":{"role":"assistant","content":""}}]}"""));
        Assert.False((await Assert.ThrowsAsync<StreamInterruptedException>(() => server.StreamAsync())).ReceivedAnything);
    }

    [Fact]
    public async Task Pitfall09_One_answer_of_two_is_not_the_whole()
    {
        using var server = new CannedServer(Events(Hi, """{"choices":[{"index":64,"delta":{"content":"Ho"}}]}""", End));
        var failure = await Assert.ThrowsAsync<StreamInterruptedException>(() => server.StreamAsync());
        Assert.Equal("Hi", failure.PartialText);
    }

    [Fact]
    public async Task Pitfall10_Nothing_after_Done_counts() =>
        await GivesHi(Events(Hi, End, "[DONE] and more", "this is no chunk", """{"error":"late"}"""), 2);

    private static async Task GivesHi(string body, int chunks)
    {
        using var server = new CannedServer(body);
        var received = await server.StreamAsync();
        Assert.Equal(chunks, received.Count);
        Assert.Equal("Hi", string.Concat(received.Select(chunk => chunk.Text)));
        Assert.Equal(FinishReason.Stop, received[^1].FinishReason);
    }
}
