using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Novita.Remodl.Client.Tests.Readme;

/// <summary>The README's snippets that register.</summary>
internal static class HostSnippets
{
    public static void Register(IServiceCollection services, IConfiguration configuration, string key)
    {
        #region host
        services.AddNovita();                                    // the key of NOVITA_API_KEY
        services.AddNovita(configuration.GetSection("Novita"));  // or a section: ApiKey, BaseAddress, Transport:MaxRetries, …
        services.AddNovita(options => options.ApiKey = key);     // or code
        #endregion
    }

    public static void RegisterAccounts(IServiceCollection services, IConfiguration configuration)
    {
        #region accounts
        services.AddKeyedNovita("research", configuration.GetSection("Novita:Research"));
        services.AddKeyedNovita("production", configuration.GetSection("Novita:Production"));
        #endregion
    }

    public static void RegisterProviders(IServiceCollection services)
    {
        #region providers
        services.AddNovita();
        services.AddRemodlAI();       // the hosted service
        services.AddRemodlAILocal();  // a server of one's own
        services.AddModelRouter(options => options.DefaultProvider = "novita");
        #endregion
    }

    public static void RegisterDeadlines(IServiceCollection services)
    {
        #region deadlines
        services.AddNovita(options =>
        {
            options.Transport.MaxRetries = 4;
            options.Transport.StreamIdleTimeout = TimeSpan.FromSeconds(30);
        });
        #endregion
    }

    public static void RegisterHandlers(IServiceCollection services)
    {
        #region handlers
        services.AddNovita().HttpClient
            .AddHttpMessageHandler(() => new CountingHandler())
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { Proxy = new WebProxy("http://proxy.example:3128") });
        #endregion
    }

    private sealed class CountingHandler : DelegatingHandler;
}
