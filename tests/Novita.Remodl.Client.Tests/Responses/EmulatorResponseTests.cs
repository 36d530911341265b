using System.Text.Json;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Emulator;

namespace Novita.Remodl.Client.Tests.Responses;

/// <summary>Responses against the emulator, in strict mode.</summary>
public sealed class EmulatorResponseTests : IAsyncLifetime, IDisposable
{
    private static readonly FunctionTool Weather = new()
    {
        Name = "get_weather",
        Description = "The weather of a city.",
        Parameters = JsonSerializer.Deserialize<JsonElement>("""{"type":"object","properties":{"city":{"type":"string"}},"required":["city"]}"""),
    };

    private ModelEmulator _emulator = null!;
    private NovitaClient _novita = null!;
    private RemodlAIClient _remodlai = null!;

    public async Task InitializeAsync()
    {
        _emulator = await ModelEmulator.StartAsync(options => options.StoresResponses = true);
        _novita = new(new NovitaOptions { ApiKey = "sk_test", BaseAddress = _emulator.NovitaAddress });
        _remodlai = new(new RemodlAIOptions { BaseAddress = _emulator.RemodlAIAddress });
    }

    public async Task DisposeAsync() => await _emulator.DisposeAsync();

    public void Dispose()
    {
        _novita.Dispose();
        _remodlai.Dispose();
    }

    [Fact]
    public async Task Both_services_answer_whole_and_streamed_alike()
    {
        foreach (var (provider, model) in new (IModelProvider, string)[] { (_novita, "deepseek/deepseek-v3.2"), (_remodlai, "nova-chat"), (_remodlai, "nova-reasoning") })
        {
            var whole = await provider.CreateResponseAsync(model, "Count to 5");
            var streamed = await provider.StreamResponseAsync(model, "Count to 5").ToResponseAsync();

            Assert.Equal("1, 2, 3, 4, 5", whole.OutputText);
            Assert.Equal(whole.OutputText, streamed.OutputText);
            Assert.Equal(whole.Usage, streamed.Usage! with { InputTokensDetails = whole.Usage!.InputTokensDetails, OutputTokensDetails = whole.Usage.OutputTokensDetails });
            Assert.Equal(ResponseStatus.Completed, streamed.Status);
            Assert.Equal(model == "nova-reasoning", streamed.Output[0] is ReasoningItem);
        }
    }

    [Fact]
    public async Task Events_are_numbered_from_0_on()
    {
        var numbers = new List<long?>();
        await foreach (var item in _remodlai.StreamResponseAsync("nova-reasoning", "Count to 5"))
        {
            Assert.IsNotType<UnknownStreamEvent>(item);
            numbers.Add(item.SequenceNumber);
        }

        Assert.Equal(Enumerable.Range(0, numbers.Count).Select(number => (long?)number), numbers);
    }

    [Fact]
    public async Task A_function_is_called_and_its_output_handed_back_with_the_reasoning()
    {
        var request = new ResponseRequest { Model = "nova-reasoning", Input = "What is the weather in Paris?", Tools = [Weather], Include = [ResponseInclude.EncryptedReasoning] };

        var first = await _remodlai.StreamResponseAsync(request).ToResponseAsync();
        var call = Assert.Single(first.FunctionCalls);
        Assert.Equal("""{"city":"Paris"}""", call.Arguments);
        Assert.NotNull(Assert.IsType<ReasoningItem>(first.Output[0]).EncryptedContent);

        var second = await _remodlai.CreateResponseAsync(request with
        {
            Input = ResponseInput.From(["What is the weather in Paris?", .. first.Output, new FunctionCallOutputItem { CallId = call.CallId, Output = "Sunny" }]),
        });
        Assert.Contains("Sunny", second.OutputText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_schema_is_followed()
    {
        var response = await _novita.CreateResponseAsync(new ResponseRequest
        {
            Model = "deepseek/deepseek-v3.2",
            Input = "A person called Ada, aged 36",
            Text = new() { Format = ResponseTextFormat.ForJsonSchema("person", JsonSerializer.Deserialize<JsonElement>("""{"type":"object","properties":{"age":{"type":"integer"}},"required":["age"],"additionalProperties":false}""")) },
        });

        Assert.Equal(36, JsonSerializer.Deserialize<JsonElement>(response.OutputText).GetProperty("age").GetInt32());
    }

    [Fact]
    public async Task A_summary_is_given_where_it_is_asked_for()
    {
        var request = new ResponseRequest { Model = "deepseek/deepseek-v3.2", Input = "Hi", Reasoning = new() { Effort = ReasoningLevel.High, Summary = "auto" } };

        var response = await _novita.StreamResponseAsync(request).ToResponseAsync();

        Assert.NotEmpty(Assert.Single(response.Output.OfType<ReasoningItem>().Single().Summary).Text);
    }

    [Fact]
    public async Task Too_short_a_limit_makes_the_response_incomplete()
    {
        var request = new ResponseRequest { Model = "nova-chat", Input = "Count to 50", MaxOutputTokens = 16 };

        var response = await _remodlai.StreamResponseAsync(request).ToResponseAsync();

        Assert.Equal(ResponseStatus.Incomplete, response.Status);
        Assert.Equal("max_output_tokens", response.IncompleteDetails!.Reason);
        Assert.True(response.IsFinal);
    }

    [Fact]
    public async Task A_server_that_keeps_responses_follows_them()
    {
        var first = await _remodlai.CreateResponseAsync("nova-chat", "Say: Ada");
        var second = await _remodlai.CreateResponseAsync(new ResponseRequest { Model = "nova-chat", Input = "Say: Bob", PreviousResponseId = first.Id });
        var again = await _remodlai.ResponsesApi.RetrieveAsync(second.Id!);

        Assert.Equal(first.Id, again.PreviousResponseId);
        Assert.Equal("Bob", again.OutputText);
        Assert.True(second.Usage!.InputTokens > first.Usage!.InputTokens);
    }

    [Fact]
    public async Task A_response_in_the_background_is_polled_resumed_and_cancelled()
    {
        var request = new ResponseRequest { Model = "nova-chat", Input = "Count to 5", Background = true };

        var queued = await _remodlai.CreateResponseAsync(request);
        Assert.False(queued.IsFinal);
        var done = await _remodlai.ResponsesApi.RetrieveAsync(queued.Id!);
        Assert.Equal("1, 2, 3, 4, 5", done.OutputText);

        var rest = new List<ResponseStreamEvent>();
        await foreach (var item in _remodlai.ResumeResponseAsync(queued.Id!, startingAfter: 4))
        {
            rest.Add(item);
        }

        Assert.Equal(5, rest[0].SequenceNumber);
        Assert.Equal(ResponseEventType.Completed, rest[^1].Type);

        var other = await _remodlai.CreateResponseAsync(request);
        Assert.Equal(ResponseStatus.Cancelled, (await _remodlai.ResponsesApi.CancelAsync(other.Id!)).Status);
    }

    [Fact]
    public async Task Routes_that_a_server_lacks_are_named_as_such()
    {
        var kept = await _remodlai.CreateResponseAsync("nova-chat", "Hi");

        await Assert.ThrowsAsync<EndpointRetiredException>(() => _novita.ResponsesApi.RetrieveAsync("resp_1"));
        await Assert.ThrowsAsync<EndpointRetiredException>(() => _novita.ResponsesApi.CancelAsync("resp_1"));
        await Assert.ThrowsAsync<EndpointRetiredException>(() => _remodlai.ResponsesApi.DeleteAsync(kept.Id!));
        await Assert.ThrowsAsync<EndpointRetiredException>(() => _remodlai.ResponsesApi.ListInputItemsAsync(kept.Id!));
        await Assert.ThrowsAsync<EndpointRetiredException>(() => _remodlai.ResponsesApi.CountInputTokensAsync(new() { Model = "nova-chat", Input = "Hi" }));
        await Assert.ThrowsAsync<InvalidRequestException>(() => _remodlai.ResponsesApi.RetrieveAsync("resp_unknown"));
    }

    [Theory]
    [InlineData("crlf;bom")]
    [InlineData("no-space;comments")]
    [InlineData("no-stream")]
    [InlineData("unknown-event")]
    [InlineData("drip")]
    [InlineData("status=503;times=1")]
    public async Task Faults_that_can_be_borne_change_nothing(string fault)
    {
        _emulator.Faults.Enqueue(Fault.Parse(fault));

        Assert.Equal("1, 2, 3", (await _novita.StreamResponseAsync("deepseek/deepseek-v3.2", "Count to 3").ToResponseAsync()).OutputText);
    }

    [Theory]
    [InlineData("cut-after=6", typeof(StreamInterruptedException))]
    [InlineData("cut-within=6", typeof(StreamInterruptedException))]
    [InlineData("end-after=6", typeof(StreamInterruptedException))]
    [InlineData("error-after=6", typeof(ProviderUnavailableException))]
    [InlineData("garbage-after=6", typeof(InvalidProviderResponseException))]
    public async Task Faults_within_a_stream_keep_the_text_so_far(string fault, Type expected)
    {
        _emulator.Faults.Enqueue(Fault.Parse(fault));

        var failure = await Assert.ThrowsAnyAsync<ModelProviderException>(() => _remodlai.StreamResponseAsync("nova-chat", "Count to 9").ToResponseAsync());

        Assert.IsType(expected, failure);
        Assert.StartsWith("1", failure.PartialText, StringComparison.Ordinal);
        Assert.True(failure.PartialText!.Length < "1, 2, 3, 4, 5, 6, 7, 8, 9".Length);
    }
}
