using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Novita.Remodl.Client.DependencyInjection;
using Novita.Remodl.Client.NovitaAI;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers Novita AI.</summary>
public static class NovitaServiceCollectionExtensions
{
    /// <summary>
    /// Registers Novita AI with the key of the environment variable <c>NOVITA_API_KEY</c>: an <c>IModelProvider</c>, which is also there keyed as <c>novita</c>, and a <see cref="NovitaProvider"/>.
    /// With several providers registered, the unkeyed <c>IModelProvider</c> is a router that chooses by the prefix of the model's name.
    /// </summary>
    public static ModelProviderBuilder AddNovita(this IServiceCollection services) => services.AddNovita(static _ => { });

    /// <summary>Registers Novita AI with the settings of a configuration section: <c>ApiKey</c>, <c>BaseAddress</c>, <c>Transport:MaxRetries</c>, … (see <see cref="NovitaOptions"/>).</summary>
    public static ModelProviderBuilder AddNovita(this IServiceCollection services, IConfigurationSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return Add(services, NovitaEndpoint.ProviderName, isKeyed: false, options => options.Bind(section));
    }

    /// <summary>Registers Novita AI with options.</summary>
    public static ModelProviderBuilder AddNovita(this IServiceCollection services, Action<NovitaOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return Add(services, NovitaEndpoint.ProviderName, isKeyed: false, options => options.Configure(configure));
    }

    /// <summary>Registers one of several accounts, with the key of the environment variable <c>NOVITA_API_KEY</c>. It is there keyed alone, and the router does not see it.</summary>
    /// <param name="services">The services.</param>
    /// <param name="key">The service key.</param>
    public static ModelProviderBuilder AddKeyedNovita(this IServiceCollection services, string key) => services.AddKeyedNovita(key, static _ => { });

    /// <summary>Registers one of several accounts with the settings of a configuration section.</summary>
    /// <param name="services">The services.</param>
    /// <param name="key">The service key.</param>
    /// <param name="section">The section.</param>
    public static ModelProviderBuilder AddKeyedNovita(this IServiceCollection services, string key, IConfigurationSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return Add(services, key, isKeyed: true, options => options.Bind(section));
    }

    /// <summary>Registers one of several accounts with options.</summary>
    /// <param name="services">The services.</param>
    /// <param name="key">The service key.</param>
    /// <param name="configure">Sets the options.</param>
    public static ModelProviderBuilder AddKeyedNovita(this IServiceCollection services, string key, Action<NovitaOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return Add(services, key, isKeyed: true, options => options.Configure(configure));
    }

    private static ModelProviderBuilder Add(IServiceCollection services, string name, bool isKeyed, Action<OptionsBuilder<NovitaOptions>> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        configure(services.AddOptions<NovitaOptions>(name).ValidateOnStart());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<NovitaOptions>, NovitaOptionsValidator>());
        return ModelProviderRegistration.Add(
            services,
            name,
            isKeyed,
            (provider, environment) =>
            {
                var monitor = provider.GetRequiredService<IOptionsMonitor<NovitaOptions>>();
                return NovitaEndpoint.CreateContext(monitor.Get(name), () => NovitaEndpoint.Key(monitor.Get(name), environment), environment);
            },
            (provider, context, client) =>
            {
                var options = provider.GetRequiredService<IOptionsMonitor<NovitaOptions>>().Get(name);
                return new NovitaProvider(context, options, client(context.BaseAddress), client(NovitaEndpoint.OpenAIBase(context.BaseAddress, options)), client(options.AssetsAddress));
            });
    }
}
