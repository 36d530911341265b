using Novita.Remodl.Client.Routing;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Sets how the router over several providers chooses.</summary>
public static class ModelRouterServiceCollectionExtensions
{
    /// <summary>Sets the options of the router that the unkeyed <c>IModelProvider</c> is when several providers are registered.</summary>
    public static IServiceCollection AddModelRouter(this IServiceCollection services, Action<ModelRouterOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<ModelRouterOptions>().Configure(configure);
        return services;
    }
}
