using System.Net;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.NovitaAI;

public sealed class NovitaKeyTests
{
    [Fact]
    public async Task Without_a_key_a_chat_fails_unsent_and_says_where_to_set_one()
    {
        using var wire = Wire.Answering(Clients.Chat);
        using var novita = Clients.Novita(wire, new());

        var chat = await Assert.ThrowsAsync<MissingApiKeyException>(() => novita.CompleteChatAsync("m", "Hi"));
        var stream = await Assert.ThrowsAsync<MissingApiKeyException>(async () => await novita.StreamChatAsync("m", "Hi").ToCompletionAsync());

        Assert.Empty(wire.Sent);
        Assert.Equal("novita", chat.Provider);
        Assert.Contains("NovitaOptions.ApiKey", chat.Message, StringComparison.Ordinal);
        Assert.Contains("NOVITA_API_KEY", chat.Message, StringComparison.Ordinal);
        Assert.Equal(chat.LookedAt, stream.LookedAt);
    }

    [Theory]
    [InlineData("/openai/v1")]
    [InlineData("/v3/openai")]
    public async Task Without_a_key_models_are_listed_all_the_same(string path)
    {
        using var wire = Wire.AnsweringFixture("NovitaAI/models.json");
        using var novita = Clients.Novita(wire, new() { OpenAIPath = path, BaseAddress = new("https://gateway.example/models") });

        await novita.ListModelsAsync();
        await novita.ModelsApi.RetrieveAsync("a/b");

        Assert.All(wire.Sent, sent => Assert.Null(sent.Authorization));
    }

    [Theory]
    [InlineData("GET", "/openai/v1/files")]
    [InlineData("GET", "/openai/v1/models-of-mine")]
    [InlineData("GET", "/v3/models/openai/v1/other")]
    [InlineData("POST", "/openai/v1/models")]
    public async Task Nothing_else_goes_without_a_key(string method, string path)
    {
        using var wire = Wire.Answering("{}");
        using var novita = Clients.Novita(wire, new());
        using var request = new HttpRequestMessage(new(method), path);

        await Assert.ThrowsAsync<MissingApiKeyException>(() => novita.SendRawAsync(request));

        Assert.Empty(wire.Sent);
    }

    [Fact]
    public async Task The_environments_key_is_read_anew_for_every_request()
    {
        var key = "sk_first";
        using var wire = Wire.Answering(Clients.Chat);
        using var novita = Clients.Novita(wire, new(), name => name == "NOVITA_API_KEY" ? key : null);

        await novita.CompleteChatAsync("m", "Hi");
        key = "sk_second\n";
        await novita.CompleteChatAsync("m", "Hi");

        Assert.Equal(["Bearer sk_first", "Bearer sk_second"], wire.Sent.Select(sent => sent.Authorization));
    }

    [Fact]
    public void A_required_key_that_is_missing_is_told_by_its_setting()
    {
        var failure = Assert.Throws<ArgumentException>(() => Clients.Novita(new Wire(), new() { RequireApiKey = true }));

        Assert.Contains("NovitaOptions.RequireApiKey", failure.Message, StringComparison.Ordinal);
        Assert.Contains("NOVITA_API_KEY", failure.Message, StringComparison.Ordinal);
        using var withKey = Clients.Novita(new Wire(), new() { RequireApiKey = true }, Env.Of("NOVITA_API_KEY=sk_env"));
    }

    [Theory]
    [InlineData("sk_a b")]
    [InlineData("sk_a\r\nX: y")]
    [InlineData("sk_ä")]
    public void A_key_that_no_header_can_carry_is_told_and_not_shown(string key)
    {
        var failure = Assert.Throws<ArgumentException>(() => Clients.Novita(new Wire(), new() { ApiKey = key }));

        Assert.Contains("NovitaOptions.ApiKey", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(key, failure.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void An_empty_key_is_refused(string key) => Assert.Throws<ArgumentException>(() => new NovitaClient(key));

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        using var wire = Wire.Answering((_, _) => new(HttpStatusCode.TemporaryRedirect) { Headers = { Location = new("https://elsewhere.example/") } });
        using var novita = Clients.Novita(wire);

        await Assert.ThrowsAnyAsync<ModelProviderException>(() => novita.CompleteChatAsync("m", "Hi"));

        Assert.Single(wire.Sent);
    }

    [Fact]
    public async Task The_callers_handler_outlives_the_client()
    {
        using var wire = Wire.Answering(Clients.Chat);
        var novita = Clients.Novita(wire);
        await novita.CompleteChatAsync("m", "Hi");

        novita.Dispose();
        novita.Dispose();

        Assert.False(wire.IsDisposed);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => novita.CompleteChatAsync("m", "Hi"));
    }
}
