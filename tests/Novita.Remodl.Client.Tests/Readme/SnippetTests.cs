using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Client.Routing;
using Novita.Remodl.Client.Tests.Support;
using Novita.Remodl.Emulator;

namespace Novita.Remodl.Client.Tests.Readme;

/// <summary>The README's snippets do what it says.</summary>
public sealed class SnippetTests : IAsyncLifetime, IDisposable
{
    private ModelEmulator _emulator = null!;
    private NovitaClient _novita = null!;

    public async Task InitializeAsync()
    {
        _emulator = await ModelEmulator.StartAsync();
        _novita = new NovitaClient(new NovitaOptions { ApiKey = "sk_test", BaseAddress = _emulator.NovitaAddress });
    }

    public Task DisposeAsync() => _emulator.DisposeAsync().AsTask();

    public void Dispose() => _novita.Dispose();

    [Fact]
    public async Task Image_models_of_Novita()
    {
        var folder = Directory.CreateTempSubdirectory("novita-").FullName;
        var paths = await ImageSnippets.Job(_novita, folder);
        Assert.Equal(["boat-1.png", "boat-2.png", "boat-3.png"], paths.Select(Path.GetFileName));
        Assert.Equal("task", (await ImageSnippets.Guided(_novita, paths[0])).Handle.Kind);
        await ImageSnippets.Variation(_novita, paths[0], folder);
        Assert.True(File.Exists(Path.Combine(folder, "variation.png")));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Whole_answer() => Assert.Contains("rivers", (await ChatSnippets.WholeAnswer(_novita)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Conversation()
    {
        var answer = await ChatSnippets.Conversation(_novita);
        Assert.Contains("And when?", answer.Text, StringComparison.Ordinal);
        Assert.Contains("You answer in one sentence.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tools() => Assert.Contains("23.5", await ChatSnippets.Tools(_novita), StringComparison.Ordinal);

    [Fact]
    public async Task Tools_by_hand()
    {
        var schema = JsonElement.Parse("""{"type":"object","properties":{"city":{"type":"string"}},"required":["city"]}""");
        var tool = ToolDefinition.ForFunction("get_weather", "The weather in a city.", schema);
        var request = new ChatCompletionRequest { Model = "deepseek/deepseek-v3.2", Messages = ["What is the weather in Lisbon?"], Tools = [tool] };
        Assert.Contains("Sunny in Lisbon", (await ChatSnippets.ToolsByHand(_novita, request)).Text, StringComparison.Ordinal);
        await ChatSnippets.ToolEvents(_novita, request with { Tools = null }, [ModelTool.Create(tool, (_, _) => Task.FromResult("Sunny"))]);
    }

    [Fact]
    public Task Reasoning() => ChatSnippets.Reasoning(_novita);

    [Fact]
    public async Task Streams()
    {
        var answer = await ChatSnippets.Streams(_novita, new() { Model = "deepseek/deepseek-v3.2", Messages = ["Count to 3"] });
        Assert.Equal("1, 2, 3", answer.Text);
    }

    [Fact]
    public async Task Structured_output()
    {
        Assert.NotEmpty((await ChatSnippets.StructuredOutput(_novita)).Name);
        await ChatSnippets.StructuredStream(_novita);
    }

    [Fact]
    public async Task Picture() => Assert.NotEmpty((await ChatSnippets.Picture(_novita, [1, 2, 3])).Text);

    [Fact]
    public async Task Embeddings_and_rerank()
    {
        var (likeness, ranking) = await ChatSnippets.EmbeddingsAndRerank(_novita);
        Assert.InRange(likeness, 0.01f, 0.99f);
        Assert.Equal(0, ranking.Results[0].Index);
        Assert.Equal(2, ranking.Results.Count);
    }

    [Fact]
    public async Task Nova_embeddings()
    {
        using var remodlAI = new RemodlAIClient(new RemodlAIOptions { Profile = RemodlAIProfile.Local, BaseAddress = _emulator.RemodlAIAddress });
        var result = await ChatSnippets.NovaEmbedding(remodlAI, [1, 2, 3]);
        Assert.Equal([512, 512], result.Vectors.Select(vector => vector.Length));
    }

    [Fact]
    public async Task The_server_itself()
    {
        using var local = RemodlAIClient.Local(_emulator.RemodlAIAddress);
        await ChatSnippets.Server(local);
    }

    [Fact]
    public async Task Moderations()
    {
        Assert.False((await ChatSnippets.Moderation(_novita, "Good morning")).Flagged);
        Assert.True((await ChatSnippets.Moderation(_novita, "I will hurt you")).Flagged);
    }

    [Fact]
    public async Task Transcripts_and_speech()
    {
        using var remodlAI = new RemodlAIClient(new RemodlAIOptions { Profile = RemodlAIProfile.Local, BaseAddress = _emulator.RemodlAIAddress });
        try
        {
            Assert.Equal("Hello, world.", await AudioSnippets.ThereAndBack(remodlAI));
            File.Copy("hello.mp3", "talk.wav", overwrite: true);
            await using var stream = File.OpenRead("hello.mp3");
            var transcription = await AudioSnippets.Segments(remodlAI, stream);
            Assert.Equal("Hello, world.", transcription.Text);
            Assert.Equal(2, transcription.Words!.Count);
        }
        finally
        {
            File.Delete("hello.mp3");
            File.Delete("talk.wav");
        }
    }

    [Fact]
    public async Task Completions_of_texts()
    {
        using var local = RemodlAIClient.Local(_emulator.RemodlAIAddress);
        Assert.Contains("emulator", (await BatchSnippets.Completion(local)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files()
    {
        await File.WriteAllTextAsync("requests.jsonl", "{}\n");
        await BatchSnippets.Files(_novita);
        Assert.Equal("{}\n", await File.ReadAllTextAsync("copy.jsonl"));
        File.Delete("requests.jsonl");
        File.Delete("copy.jsonl");
    }

    [Fact]
    public async Task Batches()
    {
        var job = await BatchSnippets.Start(_novita, ["Say: yes"]);
        // The emulator's batch goes on with each question: so that the snippet need not wait.
        while (!(await job.GetAsync()).IsEnded)
        {
        }

        await BatchSnippets.Resume(_novita, job.Id);
    }

    [Fact]
    public async Task Catalogue() => Assert.Equal("watercolorHarbor_v0", (await NovitaSnippets.Catalog(_novita))!.ApiName);

    [Fact]
    public async Task Training()
    {
        using var image = new TemporaryFile("cat.jpg", [0xFF, 0xD8, 0xFF]);
        await using var emulator = await ModelEmulator.StartAsync(options => options.TaskDuration = TimeSpan.Zero);
        using var novita = new NovitaClient(new NovitaOptions { ApiKey = "sk_test", BaseAddress = emulator.NovitaAddress });
        Assert.StartsWith("model_my_cat", (await NovitaSnippets.Training(novita, Path.GetDirectoryName(image.Path)!)).ModelName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Account() => Assert.Equal(100m, (await NovitaSnippets.Account(_novita))!.Value.Usd);

    [Fact]
    public async Task Web_search()
    {
        var (found, answer) = await NovitaSnippets.Search(_novita);
        Assert.NotEmpty(found.Results);
        Assert.Contains("1,007", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fields_of_one_vendor()
    {
        await using var lenient = await ModelEmulator.StartAsync(options => options.Strict = false);
        using var novita = new NovitaClient(new NovitaOptions { ApiKey = "sk_test", BaseAddress = lenient.NovitaAddress });
        await ChatSnippets.VendorFields(novita);
    }

    [Fact]
    public async Task Errors() => Assert.Equal("yes", await ChatSnippets.Errors(_novita, "Say: yes"));

    [Fact]
    public async Task Media()
    {
        using var upload = new MemoryStream(Convert.FromHexString("89504E470D0A1A0A"));
        Assert.NotEmpty((await MediaSnippets.Media(_novita, upload, [0, 0, 0, 32], "RIFF\0\0\0\0WAVE"u8.ToArray())).Text);
    }

    [Fact]
    public async Task Speech()
    {
        using var file = new Support.TemporaryFile("answer.wav", []);
        Assert.NotEmpty((await MediaSnippets.Speech(_novita, file.Path)).Message!.Audio!.Transcript!);
        Assert.True(new FileInfo(file.Path).Length > 44);
    }

    [Fact]
    public async Task Images()
    {
        using var file = new Support.TemporaryFile("kite.png", []);
        Assert.Single((await MediaSnippets.Images(_novita, Path.GetDirectoryName(file.Path)!)).Data);
        Assert.Equal(2, await MediaSnippets.ImageStream(_novita, file.Path));
        Assert.True(new FileInfo(file.Path).Length > 1000);
    }

    [Fact]
    public async Task Passthrough() => Assert.Equal("hello", await MediaSnippets.Passthrough(_novita));

    [Fact]
    public Task Raw_requests() => ChatSnippets.Raw(_novita);

    [Fact]
    public async Task The_emulator_in_a_test() => Assert.Equal("hello", (await ChatSnippets.Emulated()).Text);

    [Fact]
    public async Task Prefixes()
    {
        using var local = RemodlAIClient.Local(_emulator.RemodlAIAddress);
        await ChatSnippets.Router(new ModelRouter([_novita, local], new() { DefaultProvider = "novita" }));
    }

    [Fact]
    public async Task In_a_host()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Novita:BaseAddress"] = _emulator.NovitaAddress.AbsoluteUri })
            .Build();
        var services = new ServiceCollection();
        HostSnippets.Register(services, configuration, "sk_test");
        services.AddSingleton<Poet>();
        await using var provider = services.BuildServiceProvider();
        Assert.Contains("the sea", await provider.GetRequiredService<Poet>().WriteAsync("the sea"), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_accounts_and_providers()
    {
        var services = new ServiceCollection();
        HostSnippets.RegisterAccounts(services, new ConfigurationBuilder().Build());
        HostSnippets.RegisterProviders(services);
        HostSnippets.RegisterDeadlines(services);
        HostSnippets.RegisterHandlers(services);
        using var provider = services.BuildServiceProvider();
        Assert.NotSame(provider.GetRequiredKeyedService<IModelProvider>("research"), provider.GetRequiredKeyedService<IModelProvider>("production"));
        Assert.IsType<ModelRouter>(provider.GetRequiredService<IModelProvider>());
        Assert.Equal(4, provider.GetRequiredService<IOptionsMonitor<NovitaOptions>>().Get("novita").Transport.MaxRetries);
    }
}
