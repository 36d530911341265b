using Microsoft.Extensions.DependencyInjection;
using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.DependencyInjection;

/// <summary>Containers in an environment of their own.</summary>
internal static class Host
{
    public static IServiceCollection Services(EnvironmentVariables? environment = null) => new ServiceCollection().AddSingleton(environment ?? Env.None);

    public static ModelProviderBuilder Over(this ModelProviderBuilder builder, HttpMessageHandler wire)
    {
        builder.HttpClient.ConfigurePrimaryHttpMessageHandler(() => wire);
        return builder;
    }
}
