using System.Text;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.Tests.Chat;
using static Novita.Remodl.Client.Tests.Chat.CannedServer;

namespace Novita.Remodl.Client.Tests.OpenAICompatible;

/// <summary>The streams of real servers, whole, chopped and cut off (pitfalls 6, 7, 9).</summary>
public class GoldenStreamTests
{
    public static TheoryData<string> Successful =>
    [
        "A-openai-text", "B-vllm-reasoning", "C-vllm-parallel-tools", "D-lmdeploy-same-index", "E-azure", "F-openrouter-comments", "I-crlf", "K-noise",
    ];

    [Theory]
    [MemberData(nameof(Successful))]
    public async Task Accumulates_to_the_completion_that_it_is(string name)
    {
        using var server = new CannedServer(Fixture.Bytes($"Streams/{name}.sse"));
        Fixture.AssertSame(Fixture.Json($"Streams/{name}.expected.json"), Fixture.ToJson(await server.StreamToCompletionAsync()));
    }

    [Theory]
    [MemberData(nameof(Successful))]
    public async Task Gives_the_same_chunks_in_two_reads_wherever_they_part(string name)
    {
        var body = Fixture.Bytes($"Streams/{name}.sse");
        var whole = Text(await ChunksOfAsync(body));
        for (var cut = 1; cut < body.Length; cut++)
        {
            Assert.Equal(whole, Text(await ChunksOfAsync(body, position => position < cut ? cut : int.MaxValue)));
        }
    }

    [Theory]
    [MemberData(nameof(Successful))]
    public async Task Pitfall_06_gives_the_same_chunks_byte_by_byte(string name)
    {
        var body = Fixture.Bytes($"Streams/{name}.sse");
        Assert.Equal(Text(await ChunksOfAsync(body)), Text(await ChunksOfAsync(body, position => position + 1)));
    }

    [Theory]
    [InlineData("A-openai-text")]
    [InlineData("B-vllm-reasoning")]
    [InlineData("C-vllm-parallel-tools")]
    [InlineData("D-lmdeploy-same-index")]
    [InlineData("E-azure")]
    [InlineData("F-openrouter-comments")]
    public async Task Never_takes_a_part_for_the_whole(string name)
    {
        var body = Fixture.Bytes($"Streams/{name}.sse");
        var expected = Fixture.Json($"Streams/{name}.expected.json").GetProperty("choices");
        for (var end = 0; end < body.Length; end++)
        {
            using var server = new CannedServer(body[..end]);
            var chunks = new List<ChatCompletionChunk>();
            var failure = await Record.ExceptionAsync(() => server.StreamAsync(chunks));
            var text = string.Concat(chunks.Select(chunk => chunk.Text));
            if (failure is null)
            {
                var accumulator = new ChatCompletionAccumulator();
                chunks.ForEach(accumulator.Add);
                Fixture.AssertSame(expected[0].GetProperty("message"), Fixture.ToJson(accumulator.ToCompletion()).GetProperty("choices")[0].GetProperty("message"));
                continue;
            }

            Assert.Equal(text, Assert.IsType<StreamInterruptedException>(failure).PartialText);
        }
    }

    [Fact]
    public async Task G_An_error_amid_the_stream_is_thrown_with_its_status_and_the_text_so_far()
    {
        using var server = new CannedServer(Fixture.Bytes("Streams/G-error-frame.sse"));
        var failure = await Assert.ThrowsAsync<ProviderUnavailableException>(() => server.StreamAsync());
        Assert.Equal(500, failure.StatusCode);
        Assert.Equal("Hello, 世界", failure.PartialText);
        Assert.Contains("Engine core died", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task H_An_end_amid_the_answer_is_an_interruption()
    {
        using var server = new CannedServer(Fixture.Bytes("Streams/H-eof.sse"));
        var chunks = new List<ChatCompletionChunk>();
        var failure = await Assert.ThrowsAsync<StreamInterruptedException>(() => server.StreamAsync(chunks));
        Assert.Equal("Hello, 世界", failure.PartialText);
        Assert.True(failure.ReceivedAnything);
        Assert.Equal(3, chunks.Count);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    public async Task L_A_whole_answer_to_a_stream_is_one_chunk_of_it(string contentType)
    {
        using var server = new CannedServer(Fixture.Bytes("Streams/L-whole.json"), contentType);
        Fixture.AssertSame(Fixture.Json("Streams/L-whole.expected.json"), Fixture.ToJson(await server.StreamToCompletionAsync()));
        Assert.Single(await server.StreamAsync());
    }

    [Fact]
    public async Task L_is_the_same_as_the_answer_to_a_call()
    {
        var completion = await CompleteAsync(Fixture.Text("Streams/L-whole.json"));
        Fixture.AssertSame(Fixture.Json("Streams/L-whole.expected.json"), Fixture.ToJson(completion));
        Assert.Equal("Hm.", completion.Message!.Reasoning);
    }

    [Theory]
    [InlineData("\r\n", true, true)]
    [InlineData("\r", false, false)]
    [InlineData("\n", true, false)]
    public async Task Pitfall07_Line_ends_and_marks_and_spaces_make_no_difference(string lineEnd, bool withMark, bool withSpace)
    {
        var plain = Fixture.Text("Streams/A-openai-text.sse");
        var varied = (withSpace ? plain : plain.Replace("data: ", "data:", StringComparison.Ordinal)).Replace("\n", lineEnd, StringComparison.Ordinal);
        var body = Encoding.UTF8.GetBytes((withMark ? "\uFEFF" : "") + varied);
        var expected = Text(await ChunksOfAsync(Encoding.UTF8.GetBytes(plain)));
        for (var cut = 0; cut < body.Length; cut++)
        {
            Assert.Equal(expected, Text(await ChunksOfAsync(body, position => position < cut ? cut : int.MaxValue)));
        }

        Assert.Equal(expected, Text(await ChunksOfAsync(body, position => position + 1)));
    }

    [Fact]
    public async Task Pitfall07_Lines_of_data_are_one_event()
    {
        var json = """{"choices":[{"index":0,"delta":{"content":"one"},"finish_reason":"stop"}]}""";
        var lines = json.Replace(",", ",\ndata: ", StringComparison.Ordinal);
        Assert.Equal("one", (await AccumulateAsync(lines, "[DONE]")).Text);
    }

    [Fact]
    public async Task Pitfall12_Asks_for_events_and_hints_at_no_compression()
    {
        using var server = new HeaderServer();
        using var novita = new NovitaClient(new NovitaOptions { ApiKey = "sk_test_key" }, server);
        await novita.StreamChatAsync(Request).ToCompletionAsync();
        Assert.Equal("text/event-stream", server.Accept);
        Assert.False(server.AcceptsCompression);
    }

    [Fact]
    public async Task A_stream_asks_for_its_usage()
    {
        using var server = new CannedServer(Fixture.Bytes("Streams/A-openai-text.sse"));
        await server.StreamAsync();
        Fixture.AssertSame(
            Fixture.Parse("""{"model":"m","messages":[{"role":"user","content":"Hello"}],"stream":true,"stream_options":{"include_usage":true}}"""),
            Fixture.Parse(server.Sent!));
    }

    private sealed class HeaderServer : HttpMessageHandler
    {
        public string? Accept { get; private set; }

        public bool AcceptsCompression { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Accept = request.Headers.Accept.ToString();
            AcceptsCompression = request.Headers.AcceptEncoding.Count > 0;
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent("data: [DONE]\n\n", Encoding.UTF8, "text/event-stream") });
        }
    }
}
