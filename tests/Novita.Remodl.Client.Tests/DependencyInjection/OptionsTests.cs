using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.OpenAICompatible;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.DependencyInjection;

public sealed class OptionsTests
{
    [Fact]
    public async Task Every_setting_is_read_from_configuration()
    {
        var configuration = Configuration(
            "AI:ApiKey=sk_config",
            "AI:BaseAddress=http://gateway.example/nova",
            "AI:OpenAIPath=/v3/openai",
            "AI:RequireApiKey=true",
            "AI:Source=me",
            "AI:ReasoningReplay=ReasoningContent",
            "AI:ToolTurnContent=EmptyText",
            "AI:Transport:AttemptTimeout=00:01:00",
            "AI:Transport:TotalTimeout=00:02:00",
            "AI:Transport:FirstEventTimeout=00:00:30",
            "AI:Transport:StreamIdleTimeout=00:00:20",
            "AI:Transport:MaxRetries=5",
            "AI:Transport:RetryDelay=00:00:00.1",
            "AI:Transport:MaxRetryDelay=00:00:03",
            "AI:Transport:MaxRetryAfter=00:00:04",
            "AI:Transport:ConnectTimeout=00:00:05",
            "AI:Transport:PooledConnectionIdleTimeout=00:00:06",
            "AI:Transport:PooledConnectionLifetime=00:00:07",
            "AI:Transport:MaxConcurrentRequests=8",
            "AI:Transport:UserAgentSuffix=app/1");
        var collection = Host.Services();
        collection.AddNovita(configuration.GetSection("AI"));
        await using var services = collection.BuildServiceProvider();

        var options = services.GetRequiredService<IOptionsMonitor<NovitaOptions>>().Get("novita");

        Assert.Equal("sk_config", options.ApiKey);
        Assert.Equal("http://gateway.example/nova", options.BaseAddress!.OriginalString);
        Assert.Equal("/v3/openai", options.OpenAIPath);
        Assert.True(options.RequireApiKey);
        Assert.Equal("me", options.Source);
        Assert.Equal(ReasoningReplay.ReasoningContent, options.ReasoningReplay);
        Assert.Equal(ToolTurnContent.EmptyText, options.ToolTurnContent);
        var transport = options.Transport;
        Assert.Equal(
            [60, 120, 30, 20, 0.1, 3, 4, 5, 6, 7],
            new[]
            {
                transport.AttemptTimeout, transport.TotalTimeout, transport.FirstEventTimeout, transport.StreamIdleTimeout, transport.RetryDelay,
                transport.MaxRetryDelay, transport.MaxRetryAfter, transport.ConnectTimeout, transport.PooledConnectionIdleTimeout!.Value, transport.PooledConnectionLifetime,
            }.Select(time => time.TotalSeconds));
        Assert.Equal(5, transport.MaxRetries);
        Assert.Equal(8, transport.MaxConcurrentRequests);
        Assert.Equal("app/1", transport.UserAgentSuffix);
    }

    [Fact]
    public async Task RemodlAI_too_is_read_from_configuration()
    {
        var configuration = Configuration(
            "AI:ApiKey=k",
            "AI:BaseAddress=http://gpu:8000/v1",
            "AI:PlaceholderApiKey=",
            "AI:CleanToolSchemas=false",
            "AI:ReasoningReplay=Both",
            "AI:Transport:MaxRetries=0");
        var collection = Host.Services();
        collection.AddRemodlAILocal(configuration.GetSection("AI"));
        await using var services = collection.BuildServiceProvider();

        var options = services.GetRequiredService<IOptionsMonitor<RemodlAIOptions>>().Get("remodlai-local");

        Assert.Equal(RemodlAIProfile.Local, options.Profile);
        Assert.Equal("k", options.ApiKey);
        Assert.Equal(8000, options.BaseAddress!.Port);
        Assert.False(options.CleanToolSchemas);
        Assert.Equal(ReasoningReplay.Both, options.ReasoningReplay);
        Assert.Equal(0, options.Transport.MaxRetries);
        Assert.True(string.IsNullOrEmpty(options.PlaceholderApiKey));
    }

    [Theory]
    [InlineData("RequireApiKey=true", "NovitaOptions.RequireApiKey")]
    [InlineData("BaseAddress=nova.example", "NovitaOptions.BaseAddress")]
    [InlineData("OpenAIPath= ", "NovitaOptions.OpenAIPath")]
    [InlineData("Source=ä", "NovitaOptions.Source")]
    [InlineData("ApiKey=a b", "NovitaOptions.ApiKey")]
    [InlineData("Transport:MaxRetries=11", "NovitaOptions.Transport.MaxRetries")]
    [InlineData("Transport:AttemptTimeout=00:00:00", "NovitaOptions.Transport.AttemptTimeout")]
    [InlineData("Transport:RetryDelay=-00:00:01", "NovitaOptions.Transport.RetryDelay")]
    [InlineData("Transport:MaxConcurrentRequests=0", "NovitaOptions.Transport.MaxConcurrentRequests")]
    public async Task A_wrong_setting_stops_the_host_at_its_start_and_is_named(string setting, string name)
    {
        var builder = EmptyHost();
        builder.Services.AddNovita(Configuration($"AI:{setting}").GetSection("AI"));
        using var host = builder.Build();

        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Contains(name, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RequireApiKey=true", "RemodlAIOptions.RequireApiKey")]
    [InlineData("BaseAddress=ftp://h", "RemodlAIOptions.BaseAddress")]
    [InlineData("Profile=7", "RemodlAIOptions.Profile")]
    [InlineData("PlaceholderApiKey=a b", "RemodlAIOptions.PlaceholderApiKey")]
    [InlineData("Transport:UserAgentSuffix=ä", "RemodlAIOptions.Transport.UserAgentSuffix")]
    public async Task So_does_one_of_RemodlAI(string setting, string name)
    {
        var builder = EmptyHost();
        builder.Services.AddRemodlAI(Configuration($"AI:{setting}").GetSection("AI"));
        using var host = builder.Build();

        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Contains(name, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_key_a_host_starts_all_the_same()
    {
        var builder = EmptyHost();
        builder.Services.AddNovita();
        builder.Services.AddRemodlAI();
        builder.Services.AddRemodlAILocal();
        using var host = builder.Build();

        await host.StartAsync();
        await host.StopAsync();
    }

    [Fact]
    public async Task A_key_that_is_changed_in_the_configuration_is_used_from_then_on()
    {
        using var wire = Wire.Answering(Clients.Chat);
        var configuration = Configuration("N:ApiKey=sk_1", "R:ApiKey=r1", "R:BaseAddress=http://gpu:8000");
        var collection = Host.Services(Env.Of("NOVITA_API_KEY=sk_env"));
        collection.AddKeyedNovita("n", configuration.GetSection("N")).Over(wire);
        collection.AddKeyedRemodlAILocal("r", configuration.GetSection("R")).Over(wire);
        await using var services = collection.BuildServiceProvider();

        foreach (var (novitaKey, remodlKey) in new[] { ("sk_1", "r1"), ("sk_2", "r2"), (null, null) })
        {
            configuration["N:ApiKey"] = novitaKey;
            configuration["R:ApiKey"] = remodlKey;
            configuration.Reload();
            await services.GetRequiredKeyedService<IModelProvider>("n").CompleteChatAsync("m", "Hi");
            await services.GetRequiredKeyedService<IModelProvider>("r").CompleteChatAsync("m", "Hi");
        }

        Assert.Equal(
            ["Bearer sk_1", "Bearer r1", "Bearer sk_2", "Bearer r2", "Bearer sk_env", "Bearer fake-api-key"],
            wire.Sent.Select(sent => sent.Authorization));
    }

    private static IConfigurationRoot Configuration(params string[] lines) => new ConfigurationBuilder()
        .AddInMemoryCollection(lines.Select(line => line.Split('=', 2)).Select(parts => new KeyValuePair<string, string?>(parts[0], parts[1])))
        .Build();

    private static HostApplicationBuilder EmptyHost()
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new());
        builder.Services.AddSingleton(Env.None);
        return builder;
    }
}
