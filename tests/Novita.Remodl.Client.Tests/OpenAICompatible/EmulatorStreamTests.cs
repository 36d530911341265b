using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Client.Tests.Chat;
using Novita.Remodl.Emulator;

namespace Novita.Remodl.Client.Tests.OpenAICompatible;

/// <summary>What streams do to a connection, over loopback (pitfalls 6, 9, 10, 12, 27, 35, 36).</summary>
public class EmulatorStreamTests
{
    private static readonly ChatCompletionRequest Count = new() { Model = "deepseek/deepseek-v3.2", Messages = ["Count to 5"] };

    [Fact]
    public async Task Pitfall36_Leaving_the_loop_closes_the_connection()
    {
        await using var emulator = await ModelEmulator.StartAsync();
        emulator.StreamGate.Close();
        emulator.StreamGate.Step(2);
        using var novita = Novita(emulator);
        await foreach (var chunk in novita.StreamChatAsync(Count))
        {
            Assert.NotNull(chunk);
            break;
        }

        var request = await emulator.Requests.WaitForAsync(_ => true);
        await request.Completion;
        Assert.True(request.Aborted);
    }

    [Fact]
    public async Task Pitfall36_Disposing_of_the_enumerator_twice_is_safe()
    {
        await using var emulator = await ModelEmulator.StartAsync();
        using var novita = Novita(emulator);
        var chunks = novita.StreamChatAsync(Count).GetAsyncEnumerator();
        Assert.True(await chunks.MoveNextAsync());
        await chunks.DisposeAsync();
        await chunks.DisposeAsync();
        Assert.False(await chunks.MoveNextAsync());
    }

    [Fact]
    public async Task Pitfall10_A_stream_that_was_read_gives_its_connection_back()
    {
        await using var emulator = await ModelEmulator.StartAsync();
        using var novita = Novita(emulator);
        await novita.StreamChatAsync(Count).ToCompletionAsync();
        await novita.StreamChatAsync(Count).ToCompletionAsync();
        await novita.CompleteChatAsync(Count);
        Assert.Single(emulator.Requests.All.Select(request => request.ConnectionId).Distinct());
        Assert.All(emulator.Requests.All, request => Assert.False(request.Aborted));
    }

    [Theory]
    [InlineData("error-after=3", typeof(ProviderUnavailableException))]
    [InlineData("end-after=3", typeof(StreamInterruptedException))]
    [InlineData("cut-after=3", typeof(StreamInterruptedException))]
    [InlineData("cut-within=3", typeof(StreamInterruptedException))]
    [InlineData("garbage-after=3", typeof(InvalidProviderResponseException))]
    public async Task Pitfall09_and_27_A_stream_that_fails_tells_what_came_before(string fault, Type type)
    {
        await using var emulator = await ModelEmulator.StartAsync();
        emulator.StreamGate.Close();
        emulator.StreamGate.Step();
        using var handler = new FaultHeader(fault);
        using var remodlAI = RemodlAI(emulator, handler);
        var text = "";
        var failure = await Record.ExceptionAsync(async () =>
        {
            await foreach (var chunk in remodlAI.StreamChatAsync(Count with { Model = "nova-chat" }))
            {
                // A connection that breaks may take with it what was not read yet, so event by event.
                text += chunk.Text;
                emulator.StreamGate.Step();
            }
        });
        Assert.Equal(type, failure?.GetType());
        Assert.Equal(text, ((ModelProviderException)failure!).PartialText);
        Assert.NotEqual("", text);
        Assert.Single(emulator.Requests.All);
    }

    [Fact]
    public async Task Pitfall35_Silence_amid_a_stream_is_a_timeout_with_the_text_so_far()
    {
        await using var emulator = await ModelEmulator.StartAsync();
        emulator.Faults.Enqueue(new Fault { StallAfter = 3 });
        using var novita = Novita(emulator, options => options.Transport.StreamIdleTimeout = TimeSpan.FromMilliseconds(200));
        var failure = await Assert.ThrowsAsync<ProviderTimeoutException>(() => novita.StreamChatAsync(Count).ToCompletionAsync());
        Assert.Equal(ProviderTimeoutKind.StreamIdle, failure.Kind);
        Assert.NotEqual("", failure.PartialText);
        var request = emulator.Requests.Last;
        await request.Completion;
        Assert.True(request.Aborted);
    }

    [Fact]
    public async Task Pitfall35_Cancellation_ends_a_wait_for_the_next_event()
    {
        await using var emulator = await ModelEmulator.StartAsync();
        emulator.Faults.Enqueue(new Fault { StallAfter = 2 });
        using var novita = Novita(emulator);
        using var cancellation = new CancellationTokenSource();
        var chunks = 0;
        var reading = Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var chunk in novita.StreamChatAsync(Count, cancellation.Token))
            {
                if (++chunks == 2)
                {
                    cancellation.CancelAfter(TimeSpan.FromMilliseconds(50));
                }
            }
        });
        Assert.Equal(cancellation.Token, (await reading).CancellationToken);
        await emulator.Requests.Last.Completion;
        Assert.True(emulator.Requests.Last.Aborted);
    }

    [Theory]
    [InlineData("drip")]
    [InlineData("crlf;comments;noise")]
    [InlineData("no-space;bom;no-final-newline")]
    [InlineData("no-done;comments")]
    [InlineData("empty-first;noise")]
    [InlineData("no-stream")]
    public async Task Pitfall01_to_13_Oddities_change_no_answer(string fault)
    {
        await using var emulator = await ModelEmulator.StartAsync();
        using var remodlAI = RemodlAI(emulator);
        var request = Count with { Model = "nova-reasoning", Temperature = 0, Seed = 1 };
        var whole = await remodlAI.CompleteChatAsync(request);
        using var handler = new FaultHeader(fault);
        using var odd = RemodlAI(emulator, handler);
        var streamed = await odd.StreamChatAsync(request).ToCompletionAsync();
        Assert.Equal(whole.Text, streamed.Text);
        Assert.Equal(whole.Message!.Reasoning, streamed.Message!.Reasoning);
        Assert.Equal(whole.FinishReason, streamed.FinishReason);
        Assert.Equal(whole.Usage!.TotalTokens, streamed.Usage!.TotalTokens);
    }

    [Theory]
    [InlineData("drip")]
    [InlineData("same-index")]
    [InlineData("missing-index")]
    [InlineData("arguments-as-object")]
    public async Task Pitfall21_to_25_Tool_calls_come_together(string fault)
    {
        await using var emulator = await ModelEmulator.StartAsync();
        using var remodlAI = RemodlAI(emulator);
        var request = Count with
        {
            Model = "nova-chat",
            Messages = ["What is the weather in Paris and in Berlin?"],
            Tools = [ToolDefinition.ForFunction("get_weather", "The weather", Fixture.Parse("""{"type":"object","properties":{"city":{"type":"string"}},"required":["city"]}"""))],
            ToolChoice = ToolChoice.Required,
        };
        var whole = await remodlAI.CompleteChatAsync(request);
        using var handler = new FaultHeader(fault);
        using var odd = RemodlAI(emulator, handler);
        var streamed = await odd.StreamChatAsync(request).ToCompletionAsync();
        Assert.NotEmpty(whole.ToolCalls);
        Assert.Equal(whole.ToolCalls.Select(Describe), streamed.ToolCalls.Select(Describe));

        static string Describe(ToolCall call) => $"{call.Function!.Name} {Fixture.ToJson(Fixture.Parse(call.Function.Arguments)).GetRawText()}";
    }

    [Fact]
    public async Task Pitfall29_A_page_in_place_of_a_stream()
    {
        await using var emulator = await ModelEmulator.StartAsync();
        emulator.Faults.Enqueue(new Fault { Html = true });
        using var novita = Novita(emulator);
        var failure = await Assert.ThrowsAsync<InvalidProviderResponseException>(() => novita.StreamChatAsync(Count).ToCompletionAsync());
        Assert.Contains("text/html", failure.Message, StringComparison.Ordinal);
    }

    private static NovitaClient Novita(ModelEmulator emulator, Action<NovitaOptions>? configure = null)
    {
        var options = new NovitaOptions { ApiKey = "sk_test", BaseAddress = emulator.NovitaAddress };
        configure?.Invoke(options);
        return new(options);
    }

    private static RemodlAIClient RemodlAI(ModelEmulator emulator, HttpMessageHandler? handler = null) =>
        new(new RemodlAIOptions { Profile = RemodlAIProfile.Local, BaseAddress = emulator.RemodlAIAddress }, handler);

    /// <summary>Asks the emulator for a fault.</summary>
    private sealed class FaultHeader(string fault) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Emulator-Fault", fault);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
