using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Client.Routing;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.DependencyInjection;

public sealed class RegistrationTests
{
    [Fact]
    public async Task One_provider_is_the_model_provider()
    {
        using var wire = Wire.Answering(Clients.Chat);
        var builder = Host.Services(Env.Of("NOVITA_API_KEY=sk_env")).AddNovita().Over(wire);
        await using var services = builder.Services.BuildServiceProvider();

        var provider = services.GetRequiredService<IModelProvider>();
        await provider.CompleteChatAsync("m", "Hi");

        Assert.Equal("novita", builder.Name);
        Assert.IsType<NovitaProvider>(provider);
        Assert.Same(provider, services.GetRequiredService<NovitaProvider>());
        Assert.Same(provider, services.GetRequiredKeyedService<IModelProvider>("novita"));
        Assert.Same(provider, services.GetRequiredKeyedService<NovitaProvider>("novita"));
        Assert.Equal("https://api.novita.ai/openai/v1/chat/completions", wire.Sent[0].Url);
        Assert.Equal("Bearer sk_env", wire.Sent[0].Authorization);
    }

    [Fact]
    public async Task Several_providers_are_behind_a_router()
    {
        using var wire = Wire.Answering(Clients.Chat);
        var collection = Host.Services();
        collection.AddNovita(options => options.ApiKey = "sk_n").Over(wire);
        collection.AddRemodlAI(options => options.ApiKey = "r").Over(wire);
        collection.AddRemodlAILocal().Over(wire);
        collection.AddModelRouter(options => options.DefaultProvider = "remodlai");
        await using var services = collection.BuildServiceProvider();

        var router = Assert.IsType<ModelRouter>(services.GetRequiredService<IModelProvider>());
        foreach (var model in new[] { "novita/m", "remodlai/m", "vllm/m", "m" })
        {
            await router.CompleteChatAsync(model, "Hi");
        }

        Assert.Equal(["novita", "remodlai", "remodlai-local"], router.Providers.Keys);
        Assert.Same(router, services.GetRequiredService<IModelProvider>());
        Assert.Same(router.Providers["remodlai-local"], services.GetRequiredKeyedService<IModelProvider>("remodlai-local"));
        Assert.Same(router.Providers["remodlai"], services.GetRequiredService<RemodlAIProvider>());
        Assert.Equal(["Bearer sk_n", "Bearer r", "Bearer fake-api-key", "Bearer r"], wire.Sent.Select(sent => sent.Authorization));
        Assert.Equal(["api.novita.ai", "api.lexiq-nova.com", "localhost", "api.lexiq-nova.com"], wire.Sent.Select(sent => new Uri(sent.Url).Host));
    }

    [Fact]
    public async Task Accounts_of_one_service_do_not_mix()
    {
        using var wire = Wire.Answering(Clients.Chat);
        var collection = Host.Services();
        collection.AddKeyedNovita("a", options => options.ApiKey = "sk_a").Over(wire);
        collection.AddKeyedNovita("b", options => options.ApiKey = "sk_b").Over(wire);
        collection.AddKeyedRemodlAI("c", options => options.ApiKey = "c").Over(wire);
        collection.AddKeyedRemodlAILocal("d", options => options.BaseAddress = new("http://gpu:8000")).Over(wire);
        await using var services = collection.BuildServiceProvider();

        foreach (var key in new[] { "a", "b", "c", "d", "a" })
        {
            await services.GetRequiredKeyedService<IModelProvider>(key).CompleteChatAsync("m", "Hi");
        }

        Assert.Equal(["Bearer sk_a", "Bearer sk_b", "Bearer c", "Bearer fake-api-key", "Bearer sk_a"], wire.Sent.Select(sent => sent.Authorization));
        Assert.Equal("http://gpu:8000/v1/chat/completions", wire.Sent[3].Url);
        Assert.Null(services.GetService<IModelProvider>());
        Assert.Null(services.GetService<NovitaProvider>());
    }

    [Fact]
    public async Task To_register_twice_is_to_register_once()
    {
        using var wire = Wire.Answering("{}", status: HttpStatusCode.ServiceUnavailable);
        var collection = Host.Services();
        collection.AddNovita(options => options.ApiKey = "sk_first");
        collection.AddNovita(options =>
        {
            options.ApiKey = "sk_second";
            options.Transport.RetryDelay = TimeSpan.Zero;
        }).Over(wire);
        await using var services = collection.BuildServiceProvider();

        var provider = Assert.IsType<NovitaProvider>(services.GetRequiredService<IModelProvider>());
        await Assert.ThrowsAsync<ProviderUnavailableException>(() => provider.CompleteChatAsync("m", "Hi"));

        Assert.Equal(3, wire.Sent.Count);
        Assert.Equal("Bearer sk_second", wire.Sent[0].Authorization);
        Assert.Single(services.GetKeyedServices<IModelProvider>("novita"));
    }

    [Fact]
    public async Task The_keyed_registration_of_the_own_name_does_not_hide_the_plain_one()
    {
        var collection = Host.Services();
        collection.AddKeyedNovita("novita");
        collection.AddNovita();
        await using var services = collection.BuildServiceProvider();

        Assert.Same(services.GetRequiredKeyedService<IModelProvider>("novita"), services.GetRequiredService<IModelProvider>());
    }

    [Fact]
    public void A_key_that_another_provider_has_is_refused()
    {
        var collection = Host.Services();
        collection.AddKeyedNovita("remodlai");

        Assert.Contains("'remodlai'", Assert.Throws<ArgumentException>(() => collection.AddRemodlAI()).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => collection.AddKeyedNovita(" "));
    }

    [Fact]
    public async Task A_provider_of_the_hosts_own_stays_the_model_provider()
    {
        var own = new ModelRouter([Clients.Novita(new Wire())]);
        var collection = Host.Services().AddSingleton<IModelProvider>(own);
        collection.AddNovita();
        await using var services = collection.BuildServiceProvider();

        Assert.Same(own, services.GetRequiredService<IModelProvider>());
    }

    [Fact]
    public async Task The_hosts_handlers_see_every_attempt()
    {
        var seen = new List<string?>();
        using var wire = Wire.Answering((_, number) => number % 2 == 0 ? new(HttpStatusCode.ServiceUnavailable) : Wire.Json(Clients.Chat));
        var collection = Host.Services();
        collection.ConfigureHttpClientDefaults(defaults => defaults.AddHttpMessageHandler(() => new Watcher(seen)));
        collection.AddNovita(options =>
        {
            options.ApiKey = "sk_test";
            options.Transport.RetryDelay = TimeSpan.Zero;
        }).Over(wire).HttpClient.AddHttpMessageHandler(() => new Watcher(seen));
        await using var services = collection.BuildServiceProvider();

        await services.GetRequiredService<IModelProvider>().CompleteChatAsync("m", "Hi");

        // Two handlers, two attempts, each with its key.
        Assert.Equal(4, seen.Count);
        Assert.All(seen, authorization => Assert.Equal("Bearer sk_test", authorization));
    }

    [Fact]
    public async Task The_hosts_clock_logs_meters_and_dice_are_used()
    {
        var clock = new ManualClock();
        var dice = new LoadedDice();
        using var logs = new CapturingLoggerProvider();
        using var wire = Wire.Answering((_, number) => number == 0 ? new(HttpStatusCode.ServiceUnavailable) : Wire.Json(Clients.Chat));
        var collection = Host.Services().AddSingleton<TimeProvider>(clock).AddSingleton<Random>(dice);
        collection.AddLogging(logging => logging.AddProvider(logs));
        var meters = new WatchedMeters();
        collection.AddSingleton<System.Diagnostics.Metrics.IMeterFactory>(meters);
        collection.AddNovita(options => options.ApiKey = "sk_test").Over(wire);
        await using var services = collection.BuildServiceProvider();

        await services.GetRequiredService<IModelProvider>().CompleteChatAsync("m", "Hi");

        Assert.Equal(2, wire.Sent.Count);
        Assert.Contains(clock.Waits, wait => wait > TimeSpan.Zero && wait <= TimeSpan.FromSeconds(0.5));
        Assert.True(dice.Throws > 0);
        Assert.Contains(logs.Lines, line => line.StartsWith("Novita.Remodl.Client.Http Warning novita: retry 1", StringComparison.Ordinal));
        Assert.Contains("Novita.Remodl.Client", meters.Names);
    }

    [Fact]
    public async Task To_dispose_of_the_container_is_safe_and_may_be_repeated()
    {
        var collection = Host.Services();
        collection.AddNovita();
        collection.AddRemodlAILocal();
        var services = collection.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        _ = services.GetRequiredService<IModelProvider>();

        await services.DisposeAsync();
        await services.DisposeAsync();
    }

    private sealed class Watcher(List<string?> seen) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            seen.Add(request.Headers.Authorization?.ToString());
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class LoadedDice : Random
    {
        public int Throws { get; private set; }

        public override double NextDouble()
        {
            Throws++;
            return 0.5;
        }
    }

    private sealed class WatchedMeters : System.Diagnostics.Metrics.IMeterFactory
    {
        public List<string> Names { get; } = [];

        public System.Diagnostics.Metrics.Meter Create(System.Diagnostics.Metrics.MeterOptions options)
        {
            Names.Add(options.Name);
            return new(options);
        }

        public void Dispose()
        {
        }
    }
}
