using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
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
        Func<IServiceProvider, TransportContext> context,
        Func<IServiceProvider, TransportContext, Func<Uri, HttpClient>, TProvider> create)
        where TProvider : class, IModelProvider
    {
        var clientName = $"Novita.Remodl.Client:{name}";
        var httpClient = services.AddHttpClient(clientName);
        if (services.Any(service => service.IsKeyedService && service.ServiceType == typeof(TransportContext) && Equals(service.ServiceKey, name)))
        {
            return new(name, services, httpClient);
        }

        services.AddKeyedSingleton(name, (provider, _) => context(provider));
        httpClient
            // The factory's own logs would show every address; ours are told apart by provider, and hold no secret.
            .RemoveAllLoggers()
            // The connections' lifetime is bounded by the handler, so that a client can be kept for good.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(provider => TransportPipeline.CreatePrimaryHandler(provider.GetRequiredKeyedService<TransportContext>(name)));

        // First, so that what the host adds stands nearer to the socket.
        httpClient.ConfigureAdditionalHttpMessageHandlers((handlers, provider) =>
        {
            foreach (var handler in TransportPipeline.CreateHandlers(provider.GetRequiredKeyedService<TransportContext>(name)))
            {
                handlers.Add(handler);
            }
        });

        services.AddKeyedSingleton<TProvider>(name, (provider, _) =>
        {
            var transport = provider.GetRequiredKeyedService<TransportContext>(name);
            return create(provider, transport, address => CreateClient(provider, clientName, transport, address));
        });
        services.AddKeyedSingleton<IModelProvider>(name, (provider, _) => provider.GetRequiredKeyedService<TProvider>(name));
        if (!isKeyed)
        {
            services.AddSingleton(new RegisteredProvider(name));
            services.TryAddSingleton(provider => provider.GetRequiredKeyedService<TProvider>(name));
            services.TryAddSingleton(Choose);
        }

        return new(name, services, httpClient);
    }

    // One provider is itself; several are behind a router.
    private static IModelProvider Choose(IServiceProvider services)
    {
        var providers = services.GetServices<RegisteredProvider>().Select(registered => services.GetRequiredKeyedService<IModelProvider>(registered.Name)).ToArray();
        return providers.Length == 1 ? providers[0] : new ModelRouter(providers, services.GetService<IOptions<ModelRouterOptions>>()?.Value);
    }

    private static HttpClient CreateClient(IServiceProvider services, string clientName, TransportContext context, Uri address)
    {
        var client = services.GetRequiredService<IHttpClientFactory>().CreateClient(clientName);
        TransportPipeline.Configure(client, context);
        client.BaseAddress = address;
        return client;
    }

    private sealed record RegisteredProvider(string Name);
}
