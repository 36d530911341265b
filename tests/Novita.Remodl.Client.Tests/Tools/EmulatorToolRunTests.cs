using Microsoft.Extensions.AI;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Client.Tests.Structured;
using Novita.Remodl.Emulator;

namespace Novita.Remodl.Client.Tests.Tools;

/// <summary>Runs of tools, over loopback.</summary>
public sealed class EmulatorToolRunTests : IAsyncLifetime
{
    private const string Model = "deepseek/deepseek-v3.2";

    private static readonly ModelTool[] Tools =
    [
        AIFunctionFactory.Create(() => "Lisbon", "get_location", "Where the user is."),
        ModelTool.Create("get_weather", "The weather.", TypesJson.Default.WeatherQuery, (query, _) => Task.FromResult(new Weather(query.City, 23.5, Climate.Hot))),
    ];

    private ModelEmulator _emulator = null!;

    public async Task InitializeAsync() => _emulator = await ModelEmulator.StartAsync();

    public Task DisposeAsync() => _emulator.DisposeAsync().AsTask();

    [Theory]
    [InlineData("novita")]
    [InlineData("remodlai")]
    public async Task Step_by_step_to_an_answer(string service)
    {
        var (provider, model) = Connect(service);
        using var _ = (IDisposable)provider;
        var run = await provider.RunToolsAsync(model, "Use get_location, then tell the weather.", Tools);

        Assert.Equal(["user", "assistant", "tool", "assistant", "tool", "assistant"], run.Messages.Select(message => message.Role.Value));
        Assert.Equal(["get_location", "get_weather"], run.Rounds.SelectMany(round => round.Calls).Select(call => call.ToolName));
        Assert.Equal("""{"city":"Lisbon","degrees":23.5,"climate":"Hot"}""", run.Messages[4].Text);
        Assert.Contains("23.5", run.Text, StringComparison.Ordinal);
        Assert.Equal(run.Rounds.Sum(round => round.Completion.Usage!.TotalTokens), run.Usage!.TotalTokens);
        Assert.Equal(3, run.Rounds.Count);
    }

    [Theory]
    [InlineData("novita")]
    [InlineData("remodlai")]
    public async Task Streamed_it_comes_to_the_same(string service)
    {
        var (provider, model) = Connect(service);
        using var _ = (IDisposable)provider;
        var whole = await provider.RunToolsAsync(model, "Use get_location, then tell the weather.", Tools);
        var steps = new List<ToolRunEvent>();
        await foreach (var step in provider.StreamToolsAsync(model, "Use get_location, then tell the weather.", Tools))
        {
            steps.Add(step);
        }

        var run = Assert.IsType<ToolRunEndedEvent>(steps[^1]).Result;
        Assert.Equal(whole.Messages.Select(message => message.Text), run.Messages.Select(message => message.Text));
        Assert.Equal(whole.Usage!.TotalTokens, run.Usage!.TotalTokens);
        Assert.Equal(run.Text, string.Concat(steps.OfType<ToolRunChunkEvent>().Where(step => step.Round == 3).Select(step => step.Text)));
        Assert.Equal([1, 2, 3], steps.OfType<ToolRoundEndedEvent>().Select(step => step.Round));
        Assert.Equal(["get_location", "get_weather"], steps.OfType<ToolCallRequestedEvent>().Select(step => step.Tool!.Name));
    }

    [Fact]
    public async Task A_stream_that_breaks_later_loses_nothing()
    {
        var (provider, model) = Connect("novita");
        using var _ = (IDisposable)provider;
        var seen = new List<ToolRunEvent>();
        var failure = await Assert.ThrowsAsync<StreamInterruptedException>(async () =>
        {
            await foreach (var step in provider.StreamToolsAsync(model, "What is the weather in Oslo?", Tools))
            {
                seen.Add(step);
                if (step is ToolRoundEndedEvent)
                {
                    _emulator.Faults.Enqueue(new Fault { CutAfter = 3 });
                }
            }
        });

        Assert.Equal(["user", "assistant", "tool"], failure.ToolRun!.Messages.Select(message => message.Role.Value));
        Assert.NotEmpty(failure.PartialText!);
        Assert.Equal(failure.PartialText, string.Concat(seen.OfType<ToolRunChunkEvent>().Where(step => step.Round == 2).Select(step => step.Text)));

        var again = await provider.RunToolsAsync(new() { Model = model, Messages = failure.ToolRun.Messages }, Tools);
        Assert.Contains("Oslo", again.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("same-index")]
    [InlineData("missing-index")]
    [InlineData("arguments-as-object")]
    public async Task Odd_streams_of_calls_are_understood(string fault)
    {
        var (provider, model) = Connect("novita");
        using var _ = (IDisposable)provider;
        _emulator.Faults.Enqueue(Fault.Parse(fault));
        ToolRunResult? run = null;
        await foreach (var step in provider.StreamToolsAsync(model, "Use get_location and get_weather in Rome", Tools))
        {
            run = (step as ToolRunEndedEvent)?.Result;
        }

        Assert.Equal(["Lisbon", """{"city":"Rome","degrees":23.5,"climate":"Hot"}"""], run!.Messages.Where(message => message.Role == MessageRole.Tool).Select(message => message.Text));
    }

    [Fact]
    public async Task A_forced_choice_ends()
    {
        var (provider, model) = Connect("remodlai");
        using var _ = (IDisposable)provider;
        var request = new ChatCompletionRequest { Model = model, Messages = ["Hello in Rome"], ToolChoice = ToolChoice.Required };
        var run = await provider.RunToolsAsync(request, Tools);

        Assert.Equal(2, run.Rounds.Count);
        Assert.Equal("get_location", run.Rounds[0].Calls[0].ToolName);
    }

    private (IModelProvider Provider, string Model) Connect(string service) => service == "novita"
        ? (new NovitaClient(new NovitaOptions { ApiKey = "sk_test", BaseAddress = _emulator.NovitaAddress }), Model)
        : (new RemodlAIClient(new RemodlAIOptions { Profile = RemodlAIProfile.Local, BaseAddress = _emulator.RemodlAIAddress }), "nova-chat");
}
