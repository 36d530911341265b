using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.Routing;

namespace Novita.Remodl.Client.DependencyInjection;

/// <summary>What the registrations of all providers have in common.</summary>
internal static class ModelProviderRegistration
{
    /// <summary>Registers a provider under <paramref name="name"/>; once, however often it is asked for.</summary>
    public static ModelProviderBuilder Add<TProvider>(
        IServiceCollection services,
        string name,
        bool isKeyed,
        Func<IServiceProvider, EnvironmentVariables, TransportContext> context,
        Func<IServiceProvider, TransportContext, Func<Uri, HttpClient>, TProvider> create)
        where TProvider : class, IModelProvider
    {
        services.TryAddSingleton<EnvironmentVariables>(Environment.GetEnvironmentVariable);
        var httpClient = services.AddHttpClient($"Novita.Remodl.Client:{name}");
        if (!services.Any(service => IsKeyed(service, typeof(TransportContext), name)))
        {
            services.AddKeyedSingleton(name, (provider, _) => WithServices(context(provider, provider.GetRequiredService<EnvironmentVariables>()), provider));
            services.AddKeyedSingleton<TProvider>(name, (provider, _) => Create(provider, name, httpClient.Name, create));
            services.AddKeyedSingleton<IModelProvider>(name, (provider, _) => provider.GetRequiredKeyedService<TProvider>(name));
            AddTransport(httpClient, name);
        }
        else if (!services.Any(service => IsKeyed(service, typeof(TProvider), name)))
        {
            throw new ArgumentException($"Another provider is registered as '{name}' already. Choose another key.", nameof(name));
        }

        if (!isKeyed && !services.Any(service => service is { IsKeyedService: false, ImplementationInstance: RegisteredProvider registered } && registered.Name == name))
        {
            services.AddSingleton(new RegisteredProvider(name));
            services.TryAddSingleton(provider => provider.GetRequiredKeyedService<TProvider>(name));
            services.TryAddSingleton(Choose);
        }

        return new(name, services, httpClient);
    }

    private static bool IsKeyed(ServiceDescriptor service, Type type, string key) =>
        service.IsKeyedService && service.ServiceType == type && Equals(service.ServiceKey, key);

    // The clock, the logs and the meters are the host's.
    private static TransportContext WithServices(TransportContext context, IServiceProvider services) => context with
    {
        Time = services.GetService<TimeProvider>() ?? TimeProvider.System,
        Random = services.GetService<Random>() ?? Random.Shared,
        Loggers = services.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance,
        Meters = services.GetService<IMeterFactory>(),
    };

    private static void AddTransport(IHttpClientBuilder httpClient, string name) => httpClient
        // The factory's own logs would show every address; ours are told apart by provider, and hold no secret.
        .RemoveAllLoggers()
        // The connections' lifetime is bounded by the handler, so that a client can be kept for good.
        .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
        .ConfigurePrimaryHttpMessageHandler(provider => TransportPipeline.CreatePrimaryHandler(provider.GetRequiredKeyedService<TransportContext>(name)))
        // First, so that what the host adds, for this client or for all, stands nearer to the socket.
        .ConfigureAdditionalHttpMessageHandlers((handlers, provider) =>
        {
            var own = TransportPipeline.CreateHandlers(provider.GetRequiredKeyedService<TransportContext>(name));
            for (var i = 0; i < own.Count; i++)
            {
                handlers.Insert(i, own[i]);
            }
        });

    private static TProvider Create<TProvider>(
        IServiceProvider services, string name, string clientName, Func<IServiceProvider, TransportContext, Func<Uri, HttpClient>, TProvider> create)
    {
        var context = services.GetRequiredKeyedService<TransportContext>(name);
        return create(services, context, address => CreateClient(services, clientName, context, address));
    }

    private static HttpClient CreateClient(IServiceProvider services, string clientName, TransportContext context, Uri address)
    {
        var client = services.GetRequiredService<IHttpClientFactory>().CreateClient(clientName);
        TransportPipeline.Configure(client, context, address);
        return client;
    }

    // One provider is itself; several are behind a router.
    private static IModelProvider Choose(IServiceProvider services)
    {
        var providers = services.GetServices<RegisteredProvider>().Select(registered => services.GetRequiredKeyedService<IModelProvider>(registered.Name)).ToArray();
        return providers.Length == 1 ? providers[0] : new ModelRouter(providers, services.GetService<IOptions<ModelRouterOptions>>()?.Value);
    }

    private sealed record RegisteredProvider(string Name);
}
