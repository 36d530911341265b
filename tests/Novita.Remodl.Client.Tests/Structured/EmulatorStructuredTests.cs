using System.Text.Json;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Emulator;

namespace Novita.Remodl.Client.Tests.Structured;

/// <summary>Answers in the form of a type, over loopback.</summary>
public sealed class EmulatorStructuredTests : IAsyncLifetime, IDisposable
{
    private const string Model = "deepseek/deepseek-v3.2";
    private const string WithoutSchemas = "Sao10K/L3-8B-Stheno-v3.2";
    private const string Question = "Tell of Mount Everest, 8849 high";

    private ModelEmulator _emulator = null!;
    private NovitaClient _novita = null!;

    public async Task InitializeAsync()
    {
        _emulator = await ModelEmulator.StartAsync();
        _novita = new(new NovitaOptions { ApiKey = "sk_test", BaseAddress = _emulator.NovitaAddress });
    }

    public async Task DisposeAsync() => await _emulator.DisposeAsync();

    public void Dispose() => _novita.Dispose();

    [Theory]
    [InlineData(StructuredOutputMode.JsonSchema)]
    [InlineData(StructuredOutputMode.JsonObject)]
    [InlineData(StructuredOutputMode.Prompt)]
    public async Task Every_way_leads_to_the_type(StructuredOutputMode mode)
    {
        var answer = await _novita.CompleteChatAsync(Model, Question, TypesJson.Default.City, new() { Mode = mode });
        Assert.Equal(("Mount Everest", 8849, mode), (answer.Value.Name, answer.Value.Inhabitants, answer.Mode));
        Assert.Equal(mode == StructuredOutputMode.Prompt, answer.Completion.Text.Contains("```", StringComparison.Ordinal));

        var updates = await StreamAsync(Model, mode);
        Assert.Equal("Mount Everest", updates[^1].Completion!.Value.Name);
        Assert.Equal(mode, updates[^1].Completion!.Mode);
    }

    [Fact]
    public async Task A_model_without_schemas_is_asked_in_a_weaker_way()
    {
        var answer = await _novita.CompleteChatAsync(WithoutSchemas, Question, TypesJson.Default.City);
        Assert.Equal((StructuredOutputMode.JsonObject, "Mount Everest"), (answer.Mode, answer.Value.Name));
        Assert.Equal(2, _emulator.Requests.All.Count);

        var models = await _novita.ListModelsAsync();
        await _novita.CompleteChatAsync(WithoutSchemas, Question, TypesJson.Default.City, new() { Model = models.Data.Single(model => model.Id == WithoutSchemas) });
        Assert.Equal(4, _emulator.Requests.All.Count);
        await Assert.ThrowsAsync<InvalidRequestException>(() => _novita.CompleteChatAsync(WithoutSchemas, Question, TypesJson.Default.City, new() { Mode = StructuredOutputMode.JsonSchema }));

        Assert.Equal(StructuredOutputMode.JsonObject, (await StreamAsync(WithoutSchemas, StructuredOutputMode.Auto))[^1].Completion!.Mode);
    }

    [Fact]
    public async Task It_grows_as_it_streams()
    {
        var updates = await StreamAsync(Model, StructuredOutputMode.Auto);
        var final = updates[^1];
        Assert.True(final.IsFinal);
        Assert.True(final.TryGetValue(out var city));
        Assert.Equal(final.Completion!.Value, city);
        Assert.All(updates.SkipLast(1), update => Assert.False(update.IsFinal));

        var names = updates.Where(update => update.Json.TryGetProperty("name", out _)).Select(update => update.Json.GetProperty("name").GetString()!).ToArray();
        Assert.True(names.Distinct().Count() > 2);
        Assert.Distinct(updates.SkipLast(1).Select(update => update.Json.GetRawText()));
        Assert.All(names.Zip(names.Skip(1)), pair => Assert.StartsWith(pair.First, pair.Second, StringComparison.Ordinal));
        Assert.Contains(updates.SkipLast(1), update => update.TryGetValue(out var part) && part.Name == "Mount Everest" && part.Inhabitants == 8849);
    }

    [Fact]
    public async Task A_list_grows_by_its_items()
    {
        var counts = new List<int>();
        await foreach (var update in _novita.StreamChatAsync(Model, Question, TypesJson.Default.ListCity))
        {
            if (update.TryGetValue(out var cities))
            {
                counts.Add(cities.Count);
            }
        }

        Assert.Equal([0, 1], counts.Distinct());
    }

    [Theory]
    [InlineData("novita")]
    [InlineData("remodlai")]
    public async Task Types_that_refer_to_themselves_come_to_an_end(string service)
    {
        using var remodlAI = new RemodlAIClient(new RemodlAIOptions { Profile = RemodlAIProfile.Local, BaseAddress = _emulator.RemodlAIAddress });
        IModelProvider provider = service == "novita" ? _novita : remodlAI;
        var answer = await provider.CompleteChatAsync(service == "novita" ? Model : "nova-chat", Question, TypesJson.Default.Part);
        Assert.NotEmpty(answer.Value.Name);
        Assert.NotEmpty(answer.Value.Parts);
    }

    [Fact]
    public async Task A_stream_that_is_cut_at_the_limit_is_told()
    {
        var seen = new List<JsonElement>();
        var request = new ChatCompletionRequest { Model = Model, Messages = [Question], MaxTokens = 8 };
        var failure = await Assert.ThrowsAsync<StructuredOutputException>(async () =>
        {
            await foreach (var update in _novita.StreamChatAsync(request, TypesJson.Default.City))
            {
                seen.Add(update.Json);
            }
        });

        Assert.Equal(FinishReason.Length, failure.FinishReason);
        Assert.NotEmpty(seen);
        Assert.StartsWith("{\"name\":\"Mou", failure.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reasoning_in_the_text_is_passed_over()
    {
        var request = new ChatCompletionRequest { Model = "deepseek/deepseek-r1-turbo", Messages = [Question] };
        var whole = await _novita.CompleteChatAsync(request, TypesJson.Default.City);
        Assert.StartsWith("<think>", whole.Completion.Text, StringComparison.Ordinal);
        Assert.Equal("Mount Everest", whole.Value.Name);

        await foreach (var update in _novita.StreamChatAsync(request, TypesJson.Default.City))
        {
            Assert.Equal(JsonValueKind.Object, update.Json.ValueKind);
            Assert.All(update.Json.EnumerateObject(), property => Assert.Contains(property.Name, (string[])["name", "inhabitants", "area", "climate", "rivers"]));
        }
    }

    private async Task<List<StructuredUpdate<City>>> StreamAsync(string model, StructuredOutputMode mode)
    {
        var updates = new List<StructuredUpdate<City>>();
        await foreach (var update in _novita.StreamChatAsync(model, Question, TypesJson.Default.City, new() { Mode = mode }))
        {
            updates.Add(update);
        }

        return updates;
    }
}
