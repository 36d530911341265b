using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Novita.Remodl.Client.DependencyInjection;
using Novita.Remodl.Client.RemodlAI;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers RemodlAI, hosted and local.</summary>
public static class RemodlAIServiceCollectionExtensions
{
    /// <summary>
    /// Registers the hosted service with address and key of the environment (see <see cref="RemodlAIOptions"/>): an <c>IModelProvider</c>, which is also there keyed as <c>remodlai</c>,
    /// and a <see cref="RemodlAIProvider"/>.
    /// </summary>
    public static ModelProviderBuilder AddRemodlAI(this IServiceCollection services) => services.AddRemodlAI(static _ => { });

    /// <summary>Registers the hosted service with the settings of a configuration section.</summary>
    public static ModelProviderBuilder AddRemodlAI(this IServiceCollection services, IConfigurationSection section) =>
        Add(services, RemodlAIEndpoint.HostedName, isKeyed: false, RemodlAIProfile.Hosted, Binding(section));

    /// <summary>Registers the hosted service with options.</summary>
    public static ModelProviderBuilder AddRemodlAI(this IServiceCollection services, Action<RemodlAIOptions> configure) =>
        Add(services, RemodlAIEndpoint.HostedName, isKeyed: false, RemodlAIProfile.Hosted, Configuring(configure));

    /// <summary>Registers a server of one's own at <c>LEXIQ_NOVA_API_BASE</c>, else <c>http://localhost:8000</c>; keyed as <c>remodlai-local</c>.</summary>
    public static ModelProviderBuilder AddRemodlAILocal(this IServiceCollection services) => services.AddRemodlAILocal(static _ => { });

    /// <summary>Registers a server of one's own with the settings of a configuration section.</summary>
    public static ModelProviderBuilder AddRemodlAILocal(this IServiceCollection services, IConfigurationSection section) =>
        Add(services, RemodlAIEndpoint.LocalName, isKeyed: false, RemodlAIProfile.Local, Binding(section));

    /// <summary>Registers a server of one's own with options.</summary>
    public static ModelProviderBuilder AddRemodlAILocal(this IServiceCollection services, Action<RemodlAIOptions> configure) =>
        Add(services, RemodlAIEndpoint.LocalName, isKeyed: false, RemodlAIProfile.Local, Configuring(configure));

    /// <summary>Registers one of several accounts of the hosted service, with address and key of the environment. It is there keyed alone, and the router does not see it.</summary>
    public static ModelProviderBuilder AddKeyedRemodlAI(this IServiceCollection services, string key) => services.AddKeyedRemodlAI(key, static _ => { });

    /// <summary>Registers one of several accounts of the hosted service with the settings of a configuration section.</summary>
    public static ModelProviderBuilder AddKeyedRemodlAI(this IServiceCollection services, string key, IConfigurationSection section) =>
        Add(services, key, isKeyed: true, RemodlAIProfile.Hosted, Binding(section));

    /// <summary>Registers one of several accounts of the hosted service with options.</summary>
    public static ModelProviderBuilder AddKeyedRemodlAI(this IServiceCollection services, string key, Action<RemodlAIOptions> configure) =>
        Add(services, key, isKeyed: true, RemodlAIProfile.Hosted, Configuring(configure));

    /// <summary>Registers one of several servers of one's own, with the address of the environment. It is there keyed alone, and the router does not see it.</summary>
    public static ModelProviderBuilder AddKeyedRemodlAILocal(this IServiceCollection services, string key) => services.AddKeyedRemodlAILocal(key, static _ => { });

    /// <summary>Registers one of several servers of one's own with the settings of a configuration section.</summary>
    public static ModelProviderBuilder AddKeyedRemodlAILocal(this IServiceCollection services, string key, IConfigurationSection section) =>
        Add(services, key, isKeyed: true, RemodlAIProfile.Local, Binding(section));

    /// <summary>Registers one of several servers of one's own with options.</summary>
    public static ModelProviderBuilder AddKeyedRemodlAILocal(this IServiceCollection services, string key, Action<RemodlAIOptions> configure) =>
        Add(services, key, isKeyed: true, RemodlAIProfile.Local, Configuring(configure));

    private static Action<OptionsBuilder<RemodlAIOptions>> Binding(IConfigurationSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return options => options.Bind(section);
    }

    private static Action<OptionsBuilder<RemodlAIOptions>> Configuring(Action<RemodlAIOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return options => options.Configure(configure);
    }

    private static ModelProviderBuilder Add(IServiceCollection services, string name, bool isKeyed, RemodlAIProfile profile, Action<OptionsBuilder<RemodlAIOptions>> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        configure(services.AddOptions<RemodlAIOptions>(name).Configure(options => options.Profile = profile).ValidateOnStart());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<RemodlAIOptions>, RemodlAIOptionsValidator>());
        return ModelProviderRegistration.Add(
            services,
            name,
            isKeyed,
            (provider, environment) =>
            {
                var monitor = provider.GetRequiredService<IOptionsMonitor<RemodlAIOptions>>();
                return RemodlAIEndpoint.CreateContext(monitor.Get(name), () => monitor.Get(name).ApiKey, environment);
            },
            (provider, context, client) => new RemodlAIProvider(
                context,
                provider.GetRequiredService<IOptionsMonitor<RemodlAIOptions>>().Get(name),
                client(context.BaseAddress),
                client(RemodlAIEndpoint.OpenAIBase(context.BaseAddress))));
    }
}
