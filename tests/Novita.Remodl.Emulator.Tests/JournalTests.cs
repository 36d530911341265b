using System.Text;

namespace Novita.Remodl.Emulator.Tests;

public sealed class JournalTests : IAsyncLifetime
{
    private readonly EmulatorFixture _fixture = new();

    private ModelEmulator Emulator => _fixture.Emulator;

    private ServiceClient Client => _fixture.Novita;

    public Task InitializeAsync() => _fixture.InitializeAsync();

    public Task DisposeAsync() => _fixture.DisposeAsync();

    [Fact]
    public async Task Records_what_came_over_the_wire()
    {
        using var response = await Client.SendAsync(HttpMethod.Post, "openai/v1/chat/completions?a=1%202", Client.Ask("Say: 你好"));
        await response.Content.ReadAsStringAsync();
        var request = Assert.Single(Emulator.Requests.All);
        await request.Completion;

        Assert.Equal(EmulatedService.Novita, request.Service);
        Assert.Equal("POST", request.Method);
        Assert.Equal("/openai/v1/chat/completions", request.Path);
        Assert.Equal("?a=1%202", request.Query);
        Assert.Equal("Bearer sk_test", request.Headers["authorization"]);
        Assert.Equal(Client.Ask("Say: 你好"), Encoding.UTF8.GetString(request.Body.Span));
        Assert.Equal("deepseek/deepseek-v3.2", request.BodyJson.Text("model"));
        Assert.Equal(200, request.StatusCode);
        Assert.False(request.Aborted);
    }

    [Fact]
    public async Task Keeps_the_path_as_it_was_escaped()
    {
        using var response = await Client.SendAsync(HttpMethod.Get, "openai/v1/models/deepseek%2Fdeepseek-v3.2");

        Assert.Equal("/openai/v1/models/deepseek%2Fdeepseek-v3.2", Emulator.Requests.Last.Path);
        Assert.Equal(404, (int)response.StatusCode);
    }

    [Fact]
    public async Task Tells_which_requests_shared_a_connection()
    {
        await Client.ChatAsync(Client.Ask("hi"));
        await Client.ChatAsync(Client.Ask("hi"));

        Assert.Single(Emulator.Requests.All.Select(request => request.ConnectionId).Distinct());
    }

    [Fact]
    public async Task Notices_that_the_client_went()
    {
        Emulator.StreamGate.Close();
        var response = await Client.PostChatAsync(Client.Ask("Count to 100", "\"stream\":true"));
        Emulator.StreamGate.Step();
        using (var reader = new StreamReader(await response.Content.ReadAsStreamAsync()))
        {
            await reader.ReadLineAsync();
        }

        var request = Emulator.Requests.Last;
        await request.Completion;

        Assert.True(request.Aborted);
    }

    [Fact]
    public async Task Does_not_blame_the_client_for_its_own_cuts()
    {
        await Assert.ThrowsAsync<HttpRequestException>(() => Client.PostChatAsync(Client.Ask("hi"), "cut"));
        var request = Emulator.Requests.Last;
        await request.Completion;

        Assert.False(request.Aborted);
    }

    [Fact]
    public async Task Waits_for_requests_to_come()
    {
        var waiting = Emulator.Requests.WaitForAsync(request => request.Path == "/openai/v1/models");
        await Client.ChatAsync(Client.Ask("hi"));
        Assert.False(waiting.IsCompleted);

        await Client.GetAsync("openai/v1/models");
        Assert.Equal("GET", (await waiting).Method);
    }

    [Fact]
    public async Task Is_shown_over_HTTP_too()
    {
        await Client.GetAsync("openai/v1/models");
        var shown = await Client.GetAsync("__emulator/requests");

        Assert.Equal("/openai/v1/models", Assert.Single(shown.GetProperty("requests").EnumerateArray()).Text("path"));
    }

    [Fact]
    public async Task Forgets_when_told_to()
    {
        await Client.GetAsync("openai/v1/models");
        Emulator.Requests.Clear();

        Assert.Empty(Emulator.Requests.All);
    }
}
