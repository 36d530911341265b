using Microsoft.Extensions.DependencyInjection;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.NovitaAI.Media.Videos;
using Novita.Remodl.Client.Tests.DependencyInjection;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.NovitaAI.Videos;

public sealed class UnifiedVideoTests
{
    private const string Model = "kling2.5_turbo_pro_t2v";

    [Fact]
    public async Task The_models_are_listed_without_a_key()
    {
        using var wire = Wire.AnsweringFixture("NovitaAI/Native/video-config.json");
        using var novita = Clients.Novita(wire, new NovitaOptions());

        var list = await novita.Videos.ListModelsAsync();

        var sent = Assert.Single(wire.Sent);
        Assert.Equal(("GET", "https://api.novita.ai/v3/admin/video-unify-api/config"), (sent.Method, sent.Url));
        Assert.Null(sent.Authorization);
        Assert.Equal([Model, "as-text", "broken"], list.Configs.Select(config => config.Model));
        Assert.Equal(3, list.AdditionalProperties!["version"].GetInt32());
    }

    [Fact]
    public async Task A_request_that_the_schema_takes_is_sent_as_it_is()
    {
        using var wire = Answering();
        using var novita = Clients.Novita(wire);

        var job = await novita.Videos.StartAsync(Request(Model, """{"prompt":"a boat","duration":"5","tone":7}""") with { Callback = new Uri("https://example.com/hook") });

        var sent = wire.Sent[1];
        Assert.Equal(("POST", "https://api.novita.ai/v3/video/create"), (sent.Method, sent.Url));
        JsonAssert.Equal("""{"model":"kling2.5_turbo_pro_t2v","callback":"https://example.com/hook","prompt":"a boat","duration":"5","tone":7}""", sent.Body);
        Assert.Equal("novita:task:t1", job.Handle.ToString());
    }

    [Theory]
    [InlineData("""{}""", "$.prompt is missing")]
    [InlineData("""{"prompt":7}""", "$.prompt is 7; it has to be a string")]
    [InlineData("""{"prompt":""}""", "$.prompt has 0 characters; it has to have at least 1")]
    [InlineData("""{"prompt":"12345678901"}""", "$.prompt has 11 characters; it has to have at most 10")]
    [InlineData("""{"prompt":"a","duration":"7"}""", "$.duration is \"7\"; it has to be one of \"5\", \"10\"")]
    [InlineData("""{"prompt":"a","guidance_scale":1.5}""", "$.guidance_scale is 1.5; it has to be at most 1")]
    [InlineData("""{"prompt":"a","guidance_scale":-1}""", "$.guidance_scale is -1; it has to be at least 0")]
    [InlineData("""{"prompt":"a","images":[]}""", "$.images has 0 items; it has to have at least 1")]
    [InlineData("""{"prompt":"a","images":["a","b","c"]}""", "$.images has 3 items; it has to have at most 2")]
    [InlineData("""{"prompt":"a","images":["a",1]}""", "$.images[1] is 1; it has to be a string")]
    [InlineData("""{"prompt":"a","sound":"yes"}""", "$.sound is the string \"yes\"; it has to be a boolean or null")]
    [InlineData("""{"prompt":"a","frame":{"url":false}}""", "$.frame fits none of its forms; of the last, $.frame.url is false; it has to be a string")]
    public async Task What_the_schema_refuses_is_not_sent(string fields, string message)
    {
        using var wire = Answering();
        using var novita = Clients.Novita(wire);

        var error = await Assert.ThrowsAsync<ArgumentException>(() => novita.Videos.StartAsync(Request(Model, fields)));

        Assert.Contains($"{Model} would refuse the request: {message}. ", error.Message, StringComparison.Ordinal);
        Assert.Single(wire.Sent);
        await novita.Videos.StartAsync(Request(Model, fields), validate: false);
        Assert.Equal(2, wire.Sent.Count);
    }

    [Fact]
    public async Task A_schema_may_be_a_text_and_one_that_is_broken_says_nothing()
    {
        using var wire = Answering();
        using var novita = Clients.Novita(wire);

        Assert.Contains("$.image is missing", (await Assert.ThrowsAsync<ArgumentException>(() => novita.Videos.StartAsync(Request("as-text", "{}")))).Message, StringComparison.Ordinal);
        await novita.Videos.StartAsync(Request("broken", "{}"));
        Assert.Contains(Model, (await Assert.ThrowsAsync<ArgumentException>(() => novita.Videos.StartAsync(Request("nobody", "{}")))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_read_again_after_a_while()
    {
        using var wire = Wire.AnsweringFixture("NovitaAI/Native/video-config.json");
        var clock = new Clock();
        var collection = Host.Services().AddSingleton<TimeProvider>(clock);
        collection.AddNovita(options => options.ApiKey = "sk_test").Over(wire);
        await using var services = collection.BuildServiceProvider();
        var novita = (NovitaProvider)services.GetRequiredService<IModelProvider>();

        await novita.Videos.ListModelsAsync();
        await novita.Videos.ListModelsAsync();
        Assert.Single(wire.Sent);
        clock.Ahead = TimeSpan.FromMinutes(11);
        await novita.Videos.ListModelsAsync();

        Assert.Equal(2, wire.Sent.Count);
    }

    [Fact]
    public async Task A_model_that_came_since_is_found()
    {
        using var wire = Wire.Answering((request, number) => Wire.Json(
            request.Method != HttpMethod.Get ? """{"task_id":"t1"}""" : number == 0 ? Fixture.Text("NovitaAI/Native/video-config.json") : """{"configs":[{"model":"new-model"}]}"""));
        using var novita = Clients.Novita(wire);
        await novita.Videos.ListModelsAsync();

        await novita.Videos.StartAsync(Request("new-model", "{}"));
        Assert.Equal(["GET", "GET", "POST"], wire.Sent.Select(sent => sent.Method));
        await novita.Videos.StartAsync(Request("new-model", "{}"));

        Assert.Equal(["GET", "GET", "POST", "POST"], wire.Sent.Select(sent => sent.Method));
        // A list that was just read is not read again.
        await Assert.ThrowsAsync<ArgumentException>(() => novita.Videos.StartAsync(Request("nobody", "{}")));
        Assert.Equal(5, wire.Sent.Count);
    }

    [Fact]
    public async Task An_empty_list_is_not_kept()
    {
        using var wire = Wire.Answering((_, number) => Wire.Json(number == 0 ? """{"configs":[]}""" : Fixture.Text("NovitaAI/Native/video-config.json")));
        using var novita = Clients.Novita(wire);

        Assert.Empty((await novita.Videos.ListModelsAsync()).Configs);
        Assert.NotEmpty((await novita.Videos.ListModelsAsync()).Configs);
    }

    private static UnifiedVideoRequest Request(string model, string fields) =>
        new() { Model = model, AdditionalProperties = JsonAssert.Parse(fields).EnumerateObject().ToDictionary(field => field.Name, field => field.Value) };

    private static Wire Answering() =>
        Wire.Answering((request, _) => Wire.Json(request.Method == HttpMethod.Get ? Fixture.Text("NovitaAI/Native/video-config.json") : """{"task_id":"t1"}"""));

    private sealed class Clock : TimeProvider
    {
        public TimeSpan Ahead { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Ahead.Ticks;
    }
}
