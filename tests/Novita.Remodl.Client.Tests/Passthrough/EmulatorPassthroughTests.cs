using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.OpenAICompatible;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Client.Tests.Support;
using Novita.Remodl.Emulator;

namespace Novita.Remodl.Client.Tests.Passthrough;

/// <summary>Routes that have no types of their own.</summary>
public sealed class EmulatorPassthroughTests : IAsyncLifetime, IDisposable
{
    private ModelEmulator _emulator = null!;
    private NovitaClient _novita = null!;
    private RemodlAIClient _remodlAI = null!;

    public async Task InitializeAsync()
    {
        _emulator = await ModelEmulator.StartAsync(options => options.Strict = true);
        var transport = new TransportOptions { RetryDelay = TimeSpan.Zero };
        _novita = new(new NovitaOptions { ApiKey = "sk_test", BaseAddress = _emulator.NovitaAddress, Transport = transport });
        _remodlAI = new(new RemodlAIOptions { Profile = RemodlAIProfile.Local, BaseAddress = _emulator.RemodlAIAddress, Transport = transport });
    }

    public async Task DisposeAsync() => await _emulator.DisposeAsync();

    public void Dispose()
    {
        _novita.Dispose();
        _remodlAI.Dispose();
    }

    [Theory]
    [InlineData("")]
    [InlineData("drip")]
    [InlineData("crlf")]
    public async Task Messages_of_Anthropic_stream(string fault)
    {
        if (fault.Length > 0)
        {
            _emulator.Faults.Enqueue(Fault.Parse(fault));
        }

        using var response = await SendAsync(_novita, HttpMethod.Post, "anthropic/v1/messages", Fixture.Text("Passthrough/anthropic-request.json"));
        var text = new System.Text.StringBuilder();
        var types = new List<string>();
        await foreach (var item in response.ReadEventsAsync())
        {
            types.Add(item.EventType);
            if (item.EventType == "content_block_delta")
            {
                text.Append(JsonAssert.Parse(item.Data).GetProperty("delta").GetProperty("text").GetString());
            }
        }

        Assert.Equal("hello there", text.ToString());
        Assert.Equal(("message_start", "message_stop"), (types[0], types[^1]));
    }

    [Fact]
    public async Task Messages_of_Anthropic_whole_on_both_services()
    {
        var novita = await JsonAsync(_novita, HttpMethod.Post, "anthropic/v1/messages", """{"model":"deepseek/deepseek-v3.2","max_tokens":50,"messages":[{"role":"user","content":"Say: hi"}]}""");
        var local = await JsonAsync(
            _remodlAI,
            HttpMethod.Post,
            "v1/messages",
            $$$"""{"model":"{{{new ModelEmulatorOptions().RemodlAIModels[0]}}}","max_tokens":50,"messages":[{"role":"user","content":"Use the tool for Paris"}],"tools":[{"name":"get_weather","input_schema":{"type":"object","properties":{"city":{"type":"string"}},"required":["city"]}}]}""");

        Assert.Equal("hi", novita.GetProperty("content")[0].GetProperty("text").GetString());
        Assert.Equal(("message", "end_turn"), (novita.GetProperty("type").GetString(), novita.GetProperty("stop_reason").GetString()));
        var call = local.GetProperty("content").EnumerateArray().Single(block => block.GetProperty("type").GetString() == "tool_use");
        Assert.Equal("Paris", call.GetProperty("input").GetProperty("city").GetString());
        Assert.Equal("tool_use", local.GetProperty("stop_reason").GetString());
    }

    [Fact]
    public async Task An_error_of_Anthropics_form_comes_as_it_is()
    {
        using var response = await SendAsync(_novita, HttpMethod.Post, "anthropic/v1/messages", """{"model":"deepseek/deepseek-v3.2","messages":[{"role":"user","content":"Hi"}]}""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var error = JsonAssert.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(("error", "invalid_request_error"), (error.GetProperty("type").GetString(), error.GetProperty("error").GetProperty("type").GetString()));
    }

    [Fact]
    public async Task Fine_tuning_is_reached()
    {
        var made = await JsonAsync(_novita, HttpMethod.Post, "openai/v1/fine_tuning/jobs", """{"model":"meta-llama/llama-3.1-8b-instruct","training_file":"file-1"}""");
        var second = await JsonAsync(_novita, HttpMethod.Post, "openai/v1/fine_tuning/jobs", """{"model":"meta-llama/llama-3.1-8b-instruct","training_file":"file-2"}""");
        var page = await JsonAsync(_novita, HttpMethod.Get, "openai/v1/fine_tuning/jobs?limit=1", null);
        var next = await JsonAsync(_novita, HttpMethod.Get, $"openai/v1/fine_tuning/jobs?limit=1&after={IdOf(second)}", null);
        var cancelled = await JsonAsync(_novita, HttpMethod.Post, $"openai/v1/fine_tuning/jobs/{IdOf(made)}/cancel", "{}");
        using var none = await SendAsync(_novita, HttpMethod.Get, "openai/v1/fine_tuning/jobs/none", null);
        using var assistants = await SendAsync(_novita, HttpMethod.Get, "openai/v1/assistants", null);

        Assert.Equal("queued", made.GetProperty("status").GetString());
        Assert.Equal((IdOf(second), true), (IdOf(page.GetProperty("data")[0]), page.GetProperty("has_more").GetBoolean()));
        Assert.Equal((IdOf(made), false), (IdOf(next.GetProperty("data")[0]), next.GetProperty("has_more").GetBoolean()));
        Assert.Equal("cancelled", cancelled.GetProperty("status").GetString());
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (none.StatusCode, assistants.StatusCode));
        Assert.Equal("404 page not found", await assistants.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_raw_stream_that_is_cut_is_a_lost_connection()
    {
        _emulator.Faults.Enqueue(Fault.Parse("cut-after=2"));
        using var response = await SendAsync(_novita, HttpMethod.Post, "anthropic/v1/messages", Fixture.Text("Passthrough/anthropic-request.json"));
        var seen = 0;

        await Assert.ThrowsAsync<ProviderConnectionException>(async () =>
        {
            await foreach (var item in response.ReadEventsAsync())
            {
                seen++;
            }
        });

        Assert.Equal(2, seen);
    }

    private static string IdOf(JsonElement job) => job.GetProperty("id").GetString()!;

    private static async Task<JsonElement> JsonAsync(IModelProvider provider, HttpMethod method, string path, string? body)
    {
        using var response = await SendAsync(provider, method, path, body);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return JsonAssert.Parse(text);
    }

    private static async Task<HttpResponseMessage> SendAsync(IModelProvider provider, HttpMethod method, string path, string? body)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
        {
            request.Content = new StringContent(body, new MediaTypeHeaderValue("application/json"));
        }

        return await provider.SendRawAsync(request);
    }
}
