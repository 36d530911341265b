using System.Globalization;
using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.OpenAICompatible;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Emulator;

namespace Novita.Remodl.Client.Tests.Batches;

public sealed class EmulatorBatchTests : IAsyncLifetime, IDisposable
{
    private static readonly JobWaitOptions AtOnce = new() { MinInterval = TimeSpan.FromMilliseconds(1), MaxInterval = TimeSpan.FromMilliseconds(1) };

    private ModelEmulator _emulator = null!;
    private NovitaClient _novita = null!;
    private RemodlAIClient _remodlAI = null!;

    public async Task InitializeAsync()
    {
        _emulator = await ModelEmulator.StartAsync(options =>
        {
            options.Strict = true;
            options.StoresFiles = true;
        });
        _novita = new(new NovitaOptions { ApiKey = "sk_test", BaseAddress = _emulator.NovitaAddress });
        _remodlAI = new(new RemodlAIOptions { Profile = RemodlAIProfile.Local, BaseAddress = _emulator.RemodlAIAddress });
    }

    public async Task DisposeAsync() => await _emulator.DisposeAsync();

    public void Dispose()
    {
        _novita.Dispose();
        _remodlAI.Dispose();
    }

    public static TheoryData<string, string> Providers => new() { { "novita", "novita/deepseek/deepseek-v3.2" }, { "remodlai-local", "vllm/nova-chat" } };

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_batch_goes_from_start_to_results(string name, string model)
    {
        var job = await Batches(name).StartAsync(Requests(model, 10), new() { Metadata = new Dictionary<string, string> { ["night"] = "1" } });
        var seen = new List<Batch>();
        await foreach (var batch in job.WatchAsync(AtOnce))
        {
            seen.Add(batch);
        }

        Assert.Equal(
            [("in_progress", 0L), ("in_progress", 4L), ("in_progress", 8L), ("finalizing", 10L), ("completed", 10L)],
            seen.Select(batch => (batch.Status.Value, batch.RequestCounts.Completed)));
        var ended = seen[^1];
        Assert.Equal(("1", 10L, BatchEndpoint.ChatCompletions), (ended.Metadata!["night"], ended.RequestCounts.Total, ended.Endpoint));
        Assert.All([ended.CreatedAt, ended.InProgressAt, ended.CompletedAt], time => Assert.InRange(DateTimeOffset.UtcNow - time!.Value, TimeSpan.FromSeconds(-2), TimeSpan.FromMinutes(5)));
        Assert.Null(ended.FailedAt);
        var results = await ResultsAsync(job);
        Assert.Equal(10, results.Count);
        Assert.All(Enumerable.Range(1, 10), number => Assert.Equal(Count(number), results[Id(number)].ToChatCompletion().Text));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Another_client_takes_a_batch_up_by_its_id(string name, string model)
    {
        var id = (await Batches(name).StartAsync(Requests(model, 3))).Id;
        using var novita = new NovitaClient(new NovitaOptions { ApiKey = "sk_test", BaseAddress = _emulator.NovitaAddress });
        using var remodlAI = new RemodlAIClient(new RemodlAIOptions { Profile = RemodlAIProfile.Local, BaseAddress = _emulator.RemodlAIAddress });

        var job = (name == "novita" ? novita.Batches : remodlAI.Batches).Resume(id);

        Assert.True((await job.WaitAsync(AtOnce)).IsCompleted);
        Assert.Equal("1, 2", (await ResultsAsync(job))[Id(2)].ToChatCompletion().Text);
        var listed = new List<string>();
        await foreach (var batch in (name == "novita" ? novita.Batches : remodlAI.Batches).ListAsync())
        {
            listed.Add(batch.Id);
        }

        Assert.Equal([id], listed);
    }

    [Fact]
    public async Task Every_endpoint_has_batches()
    {
        BatchItem[] items =
        [
            BatchItem.ForCompletion("text", new() { Model = "nova-chat", Prompt = "Say: text" }),
            BatchItem.ForEmbedding("vector", new() { Model = NovaEmbeddings.Model, Input = "a", Task = EmbeddingTask.Retrieval }),
            BatchItem.ForResponse("response", new() { Model = "nova-chat", Input = "Say: response" }),
        ];
        var results = new Dictionary<string, BatchResult>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var job = await _remodlAI.Batches.StartAsync([item]);
            await job.WaitAsync(AtOnce);
            results[item.CustomId] = (await ResultsAsync(job))[item.CustomId];
        }

        Assert.Equal("text", results["text"].ToTextCompletion().Text);
        Assert.Equal(2048, results["vector"].ToEmbeddings().Vectors[0].Length);
        Assert.Equal("response", results["response"].ToResponse().OutputText);
        var novita = await _novita.Batches.StartAsync([BatchItem.ForCompletion("1", new() { Model = "deepseek/deepseek-v3.2", Prompt = "Say: novita" })]);
        await novita.WaitAsync(AtOnce);
        Assert.Equal("novita", (await ResultsAsync(novita))["1"].ToTextCompletion().Text);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Failed_requests_and_broken_lines_are_among_the_results(string name, string model)
    {
        _emulator.Faults.Enqueue(new Fault { Path = "/batches", BatchFailLine = 2, BatchGarbageLine = 3 });
        var items = Requests(model, 3).Append(BatchItem.ForJson("wrong", BatchEndpoint.ChatCompletions, System.Text.Json.JsonDocument.Parse($$"""{"model":"{{model.Split('/', 2)[1]}}","messages":[{"role":"user","content":"a"}],"unknown":1}""").RootElement));

        var job = await Batches(name).StartAsync(items);
        var ended = await job.WaitAsync(AtOnce);
        var all = new List<BatchResult>();
        await foreach (var result in job.ReadResultsAsync())
        {
            all.Add(result);
        }

        Assert.Equal((BatchStatus.Completed, 4L, 2L, 2L), (ended.Status, ended.RequestCounts.Total, ended.RequestCounts.Completed, ended.RequestCounts.Failed));
        Assert.NotNull(ended.ErrorFileId);
        Assert.Equal("<this is no JSON>", Assert.Single(all, result => result.UnparsedLine is not null).UnparsedLine);
        Assert.Equal("The request failed, as the fault says.", all.Single(result => result.CustomId == Id(2)).FailureMessage);
        var wrong = all.Single(result => result.CustomId == "wrong");
        Assert.Equal(400, wrong.Response!.StatusCode);
        Assert.Contains("unknown", wrong.FailureMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("novita", "novita/deepseek/deepseek-v3.2", "expired", 1)]
    [InlineData("remodlai-local", "vllm/nova-chat", "expired", 3)]
    [InlineData("remodlai-local", "vllm/nova-chat", "cancelled", 3)]
    public async Task What_was_answered_before_the_end_is_there(string name, string model, string end, int results)
    {
        _emulator.Faults.Enqueue(new Fault { Path = "/batches", BatchEnd = end });
        var job = await Batches(name).StartAsync(Requests(model, 3));

        Assert.Equal(end, (await job.WaitAsync(AtOnce)).Status.Value);

        var found = await ResultsAsync(job);
        Assert.Equal(results, found.Count);
        Assert.Equal("1", found[Id(1)].ToChatCompletion().Text);
        Assert.All(found.Where(result => result.Key != Id(1)), result => Assert.Equal($"batch_{end}", result.Value.Error!.Code));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_batch_is_cancelled_on_the_way(string name, string model)
    {
        var job = await Batches(name).StartAsync(Requests(model, 9));
        await job.GetAsync();
        await job.GetAsync();

        Assert.Equal(BatchStatus.Cancelling, (await job.CancelAsync()).Status);

        var ended = await job.WaitAsync(AtOnce);
        Assert.Equal((BatchStatus.Cancelled, 3L), (ended.Status, ended.RequestCounts.Completed));
        Assert.Equal(3, (await ResultsAsync(job)).Count);
        await Assert.ThrowsAsync<InvalidRequestException>(() => job.CancelAsync());
    }

    [Theory]
    [InlineData("novita", "/v1/chat/completions", "{\"custom_id\":\"1\",\"body\":{}}\n{\"custom_id\":\"1\",\"body\":{}}", "duplicate")]
    [InlineData("remodlai-local", "/v1/chat/completions", "{\"custom_id\":\"1\",\"body\":{}}\n<no JSON>", "line 1")]
    public async Task A_file_that_is_refused_fails_the_batch(string name, string endpoint, string file, string why)
    {
        var stored = await Files(name).UploadAsync(FileSource.FromBytes(System.Text.Encoding.UTF8.GetBytes(file), "a.jsonl"), FilePurpose.Batch);
        var job = await Batches(name).StartAsync(stored.Id, endpoint);

        var failure = await Assert.ThrowsAsync<GenerationFailedException>(() => job.WaitAsync(AtOnce));

        Assert.Contains(why, failure.Message, StringComparison.Ordinal);
        Assert.Equal(job.Id, failure.TaskId);
    }

    [Fact]
    public async Task An_outage_while_watching_is_outlived()
    {
        var job = await _novita.Batches.StartAsync(Requests("deepseek/deepseek-v3.2", 3));
        _emulator.Faults.Enqueue(Fault.Parse("status=503;retry-after-ms=0;times=5;path=/batches/"));

        Assert.True((await job.WaitAsync(AtOnce)).IsCompleted);
    }

    [Fact]
    public async Task A_server_without_batches_says_so()
    {
        await using var emulator = await ModelEmulator.StartAsync();
        using var local = new RemodlAIClient(new RemodlAIOptions { Profile = RemodlAIProfile.Local, BaseAddress = emulator.RemodlAIAddress });

        var failure = await Assert.ThrowsAsync<EndpointRetiredException>(() => local.Batches.StartAsync([BatchItem.ForChat("1", "nova-chat", "Hi")]));

        Assert.Contains("doesn't serve this endpoint", failure.Message, StringComparison.Ordinal);
    }

    private BatchesClient Batches(string name) => name == "novita" ? _novita.Batches : _remodlAI.Batches;

    private FilesClient Files(string name) => name == "novita" ? _novita.Files : _remodlAI.Files;

    private static IEnumerable<BatchItem> Requests(string model, int count) =>
        Enumerable.Range(1, count).Select(number => BatchItem.ForChat(Id(number), model, FormattableString.Invariant($"Count to {number}")));

    private static string Id(int number) => FormattableString.Invariant($"count-{number}");

    private static string Count(int number) => string.Join(", ", Enumerable.Range(1, number).Select(i => i.ToString(CultureInfo.InvariantCulture)));

    private static async Task<Dictionary<string, BatchResult>> ResultsAsync(BatchJob job)
    {
        var results = new Dictionary<string, BatchResult>(StringComparer.Ordinal);
        await foreach (var result in job.ReadResultsAsync())
        {
            results.Add(result.CustomId, result);
        }

        return results;
    }
}
