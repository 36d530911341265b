using System.Net;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.RemodlAI;

/// <summary>Where requests go, and with which key.</summary>
public sealed class RemodlAIEndpointTests
{
    private const string HostedUrl = "https://api.lexiq-nova.com/";
    private const string LocalUrl = "http://localhost:8000/";

    [Theory]
    [InlineData("http://h:8000", "http://h:8000/")]
    [InlineData("http://h:8000/", "http://h:8000/")]
    [InlineData("http://h:8000/v1", "http://h:8000/")]
    [InlineData("http://h:8000/v1/", "http://h:8000/")]
    [InlineData("http://h:8000/V1//", "http://h:8000/")]
    [InlineData("http://h:8000/v1/chat/completions", "http://h:8000/")]
    [InlineData("http://h:8000/chat/completions", "http://h:8000/")]
    [InlineData("http://h:8000/v1/completions/", "http://h:8000/")]
    [InlineData("http://h:8000/v1/embeddings", "http://h:8000/")]
    [InlineData("http://h:8000/v1/rerank", "http://h:8000/")]
    [InlineData("http://h:8000/rerank", "http://h:8000/")]
    [InlineData("http://h:8000/v1/responses", "http://h:8000/")]
    [InlineData("http://h:8000/v1/audio/transcriptions", "http://h:8000/")]
    [InlineData("http://h:8000/v1/models", "http://h:8000/")]
    [InlineData("https://gateway.example/nova/v1", "https://gateway.example/nova/")]
    [InlineData("https://gateway.example/nova/v1/chat/completions", "https://gateway.example/nova/")]
    [InlineData("https://gateway.example/lexiq_nova", "https://gateway.example/lexiq_nova/")]
    [InlineData("https://gateway.example/nova1", "https://gateway.example/nova1/")]
    [InlineData("https://pod-8000.proxy.runpod.net/v1/", "https://pod-8000.proxy.runpod.net/")]
    [InlineData("http://[::1]:8000/v1", "http://[::1]:8000/")]
    public async Task Every_way_to_write_the_address_leads_to_one(string written, string root)
    {
        using var wire = Wire.Answering(Clients.Chat);
        using var explicitly = Clients.RemodlAI(wire, new() { BaseAddress = new(written) });
        using var byVariable = Clients.RemodlAI(wire, new(), Env.Of($"REMODLAI_API_BASE={written}"));
        using var local = Clients.RemodlAI(wire, new() { Profile = RemodlAIProfile.Local }, Env.Of($"LEXIQ_NOVA_API_BASE={written}"));

        await explicitly.CompleteChatAsync("m", "Hi");
        await byVariable.CompleteChatAsync("m", "Hi");
        await local.CompleteChatAsync("m", "Hi");

        Assert.Equal(3, wire.Sent.Count);
        Assert.All(wire.Sent, sent => Assert.Equal($"{root}v1/chat/completions", sent.Url));
    }

    [Theory]
    [InlineData("", HostedUrl, null)]
    [InlineData("REMODLAI_API_KEY=a", HostedUrl, "a")]
    [InlineData("REMODLAI_API_BASE=http://a/v1;REMODLAI_API_KEY=a", "http://a/", "a")]
    [InlineData("REMODL_AI_API_BASE=http://b;REMODL_AI_API_KEY=b", "http://b/", "b")]
    [InlineData("REMODL_API_BASE=http://c;REMODL_API_KEY=c", "http://c/", "c")]
    [InlineData("HOSTED_LEXIQ_NOVA_API_BASE=http://d;HOSTED_LEXIQ_NOVA_API_KEY=d", "http://d/", "d")]
    [InlineData("HOSTED_LEXIQ_NOVA_API_KEY=d;REMODL_API_KEY=c;REMODL_AI_API_KEY=b;REMODLAI_API_KEY=a", HostedUrl, "a")]
    [InlineData("HOSTED_LEXIQ_NOVA_API_KEY=d;REMODL_API_KEY=c;REMODL_AI_API_KEY=b", HostedUrl, "b")]
    [InlineData("HOSTED_LEXIQ_NOVA_API_KEY=d;REMODL_API_KEY=c", HostedUrl, "c")]
    // Address and key of one family only.
    [InlineData("REMODLAI_API_BASE=http://a;REMODL_API_KEY=c", "http://a/", null)]
    [InlineData("REMODLAI_API_KEY=a;REMODL_API_BASE=http://c", HostedUrl, "a")]
    [InlineData("REMODLAI_API_KEY= ;REMODL_AI_API_KEY=b", HostedUrl, "b")]
    // Of others never.
    [InlineData("OPENAI_API_KEY=o;OPENAI_BASE_URL=http://o;OPENAI_API_BASE=http://o", HostedUrl, null)]
    [InlineData("HOSTED_VLLM_API_KEY=v;HOSTED_VLLM_API_BASE=http://v", HostedUrl, null)]
    [InlineData("LEXIQ_NOVA_API_BASE=http://l;LEXIQ_NOVA_API_KEY=l", HostedUrl, null)]
    [InlineData("NOVITA_API_KEY=sk_n", HostedUrl, null)]
    public void The_hosted_service_by_environment(string environment, string root, string? key)
    {
        var endpoint = RemodlAIEndpoint.Resolve(new(), Env.Parse(environment));

        Assert.Equal(root, endpoint.Root.AbsoluteUri);
        Assert.Equal(key, endpoint.Key);
    }

    [Theory]
    [InlineData("", LocalUrl, null)]
    [InlineData("LEXIQ_NOVA_API_BASE=http://l:9000/v1/;LEXIQ_NOVA_API_KEY=l", "http://l:9000/", "l")]
    [InlineData("LEXIQ_NOVA_API_KEY=l", LocalUrl, "l")]
    [InlineData("REMODLAI_API_BASE=http://a;REMODLAI_API_KEY=a;OPENAI_API_KEY=o", LocalUrl, null)]
    public void A_local_server_by_environment(string environment, string root, string? key)
    {
        var endpoint = RemodlAIEndpoint.Resolve(new() { Profile = RemodlAIProfile.Local }, Env.Parse(environment));

        Assert.Equal(root, endpoint.Root.AbsoluteUri);
        Assert.Equal(key, endpoint.Key);
    }

    [Theory]
    [InlineData("http://set", "REMODLAI_API_KEY=a", null)]
    [InlineData("http://set", "REMODLAI_API_BASE=http://a;REMODLAI_API_KEY=a", null)]
    [InlineData("http://set", "REMODLAI_API_BASE=http://set:8080;REMODLAI_API_KEY=a", null)]
    [InlineData("https://set", "REMODLAI_API_BASE=http://set;REMODLAI_API_KEY=a", null)]
    [InlineData("http://set/v1", "REMODLAI_API_BASE=http://set/;REMODLAI_API_KEY=a", "a")]
    [InlineData("http://set", "REMODLAI_API_BASE=http://a;REMODLAI_API_KEY=a;REMODL_API_BASE=http://set;REMODL_API_KEY=c", "c")]
    [InlineData("https://api.lexiq-nova.com/v1", "REMODLAI_API_KEY=a", "a")]
    public void A_key_of_the_environment_goes_to_the_address_of_its_family_alone(string set, string environment, string? key)
    {
        var endpoint = RemodlAIEndpoint.Resolve(new() { BaseAddress = new(set) }, Env.Parse(environment));

        Assert.Equal(new Uri(set).Host, endpoint.Root.Host);
        Assert.Equal(key, endpoint.Key);
    }

    [Fact]
    public async Task What_is_set_wins_over_the_environment()
    {
        using var wire = Wire.Answering(Clients.Chat);
        using var remodl = Clients.RemodlAI(wire, new() { ApiKey = "set", BaseAddress = new("http://set") }, Env.Of("REMODLAI_API_BASE=nonsense", "REMODLAI_API_KEY=a"));

        await remodl.CompleteChatAsync("m", "Hi");

        Assert.Equal("http://set/v1/chat/completions", wire.Sent[0].Url);
        Assert.Equal("Bearer set", wire.Sent[0].Authorization);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("https://api.lexiq-nova.com/v1")]
    [InlineData("https://API.lexiq-nova.com/nova")]
    public async Task The_hosted_service_without_a_key_fails_unsent_and_says_where_to_set_one(string? address)
    {
        using var wire = Wire.Answering(Clients.Chat);
        using var remodl = Clients.RemodlAI(wire, new() { BaseAddress = address is null ? null : new(address) });

        var failure = await Assert.ThrowsAsync<MissingApiKeyException>(() => remodl.CompleteChatAsync("m", "Hi"));
        await Assert.ThrowsAsync<MissingApiKeyException>(() => remodl.ListModelsAsync());

        Assert.Empty(wire.Sent);
        Assert.Equal(
            ["RemodlAIOptions.ApiKey", "the environment variable REMODLAI_API_KEY", "the environment variable REMODL_AI_API_KEY", "the environment variable REMODL_API_KEY", "the environment variable HOSTED_LEXIQ_NOVA_API_KEY"],
            failure.LookedAt);
        Assert.All(failure.LookedAt, place => Assert.Contains(place, failure.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("fake-api-key", "Bearer fake-api-key")]
    [InlineData("other", "Bearer other")]
    [InlineData(null, null)]
    public async Task A_local_server_needs_no_key(string? placeholder, string? authorization)
    {
        using var wire = Wire.Answering(Clients.Chat);
        using var remodl = Clients.RemodlAI(wire, new() { Profile = RemodlAIProfile.Local, PlaceholderApiKey = placeholder });

        await remodl.CompleteChatAsync("m", "Hi");

        Assert.Equal(authorization, Assert.Single(wire.Sent).Authorization);
        Assert.Equal("remodlai-local", remodl.Name);
    }

    [Fact]
    public void A_required_key_that_is_missing_is_told_by_its_setting()
    {
        var failure = Assert.Throws<ArgumentException>(() => Clients.RemodlAI(new Wire(), new() { Profile = RemodlAIProfile.Local, RequireApiKey = true }));

        Assert.Contains("RemodlAIOptions.RequireApiKey", failure.Message, StringComparison.Ordinal);
        Assert.Contains("LEXIQ_NOVA_API_KEY", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("REMODLAI_API_BASE=hunter2", "REMODLAI_API_BASE")]
    [InlineData("REMODL_API_BASE=https://user:hunter2@h", "REMODL_API_BASE")]
    public void A_wrong_address_in_the_environment_is_told_by_its_variable_and_not_shown(string environment, string variable)
    {
        var failure = Assert.Throws<ArgumentException>(() => Clients.RemodlAI(new Wire(), new(), Env.Parse(environment)));

        Assert.Contains(variable, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_route_that_is_not_there_is_told_with_the_base_address()
    {
        using var wire = Wire.Answering("""{"detail":"Not Found"}""", status: HttpStatusCode.NotFound);
        using var remodl = Clients.RemodlAI(wire, new() { BaseAddress = new("http://gateway.example/wrong/v1") });

        var failure = await Assert.ThrowsAsync<EndpointRetiredException>(() => remodl.CompleteChatAsync("m", "Hi"));

        Assert.Contains("base address http://gateway.example", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_client_is_made_in_one_line()
    {
        using var hosted = new RemodlAIClient("key");
        using var local = RemodlAIClient.Local(new("http://gpu:8000/v1"));

        Assert.Equal("remodlai", hosted.Name);
        Assert.Equal("remodlai-local", local.Name);
        Assert.Throws<ArgumentException>(() => new RemodlAIClient(" "));
    }

    [Fact]
    public void An_unknown_profile_is_told()
    {
        var failure = Assert.Throws<ArgumentException>(() => Clients.RemodlAI(new Wire(), new() { Profile = (RemodlAIProfile)7 }));

        Assert.Contains("RemodlAIOptions.Profile", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Idle_connections_are_kept_shorter_than_a_local_server_keeps_them()
    {
        Assert.True(RemodlAIEndpoint.CreateContext(new() { Profile = RemodlAIProfile.Local }, Env.None).DefaultConnectionIdleTimeout < TimeSpan.FromSeconds(5));
        Assert.True(RemodlAIEndpoint.CreateContext(new(), Env.None).DefaultConnectionIdleTimeout > TimeSpan.FromSeconds(5));
    }
}
