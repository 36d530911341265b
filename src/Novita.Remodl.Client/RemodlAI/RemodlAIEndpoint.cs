using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.OpenAICompatible;

namespace Novita.Remodl.Client.RemodlAI;

/// <summary>Where a RemodlAI server is and which key it takes: from the options, or from one family of environment variables.</summary>
internal sealed record RemodlAIEndpoint(Uri Root, string? Key)
{
    public const string HostedName = "remodlai";
    public const string LocalName = "remodlai-local";

    private static readonly Uri HostedBase = new("https://api.lexiq-nova.com/");
    private static readonly Uri LocalBase = new("http://localhost:8000/");
    private static readonly string[] HostedFamilies = ["REMODLAI", "REMODL_AI", "REMODL", "HOSTED_LEXIQ_NOVA"];
    private static readonly string[] LocalFamilies = ["LEXIQ_NOVA"];

    public static string NameOf(RemodlAIProfile profile) => profile == RemodlAIProfile.Local ? LocalName : HostedName;

    /// <summary>The paths below the root.</summary>
    public static Uri OpenAIBase(Uri root) => BaseAddress.Below(root, "/v1");

    public static RemodlAIEndpoint Resolve(RemodlAIOptions options, EnvironmentVariables environment)
    {
        var fallback = options.Profile == RemodlAIProfile.Local ? LocalBase : HostedBase;
        var explicitKey = Set(options.ApiKey);
        if (options.BaseAddress is not null)
        {
            var root = Normalize(options.BaseAddress);
            return new(root, explicitKey ?? KeyFor(root, options.Profile, fallback, environment));
        }

        foreach (var family in Families(options.Profile))
        {
            var address = BaseAddress.FromVariable(environment, $"{family}_API_BASE");
            var key = Set(environment($"{family}_API_KEY"));
            if (address is not null || key is not null)
            {
                return new(address is null ? fallback : Normalize(address), explicitKey ?? key);
            }
        }

        return new(fallback, explicitKey);
    }

    public static TransportContext CreateContext(RemodlAIOptions options, EnvironmentVariables environment) =>
        CreateContext(options, () => options.ApiKey, environment);

    /// <param name="options">The options as they are now.</param>
    /// <param name="currentKey">The key of the options as they will be: it may be changed while the program runs.</param>
    /// <param name="environment">Where variables are read.</param>
    public static TransportContext CreateContext(RemodlAIOptions options, Func<string?> currentKey, EnvironmentVariables environment)
    {
        var endpoint = Resolve(options, environment);
        var isHosted = string.Equals(endpoint.Root.IdnHost, HostedBase.IdnHost, StringComparison.OrdinalIgnoreCase);
        var keyOfEnvironment = Set(options.ApiKey) is null ? endpoint.Key : null;
        var placeholder = isHosted ? null : options.PlaceholderApiKey;
        return new()
        {
            Provider = NameOf(options.Profile),
            BaseAddress = endpoint.Root,
            ApiKey = () => Set(currentKey()) ?? keyOfEnvironment ?? placeholder,
            RequiresApiKey = isHosted,
            RawKeyInApiKeyHeader = options.RawKeyInApiKeyHeader,
            ApiKeySettings = ["RemodlAIOptions.ApiKey", .. Families(options.Profile).Select(family => $"the environment variable {family}_API_KEY")],
            // uvicorn closes idle connections after 5 s.
            DefaultConnectionIdleTimeout = isHosted ? TimeSpan.FromSeconds(60) : TimeSpan.FromSeconds(4),
            RouteTraits = BatchRoutes.TraitsOf,
            Options = options.Transport,
        };
    }

    // A key of the environment goes to an address of the options only if its own family names that address.
    private static string? KeyFor(Uri root, RemodlAIProfile profile, Uri fallback, EnvironmentVariables environment)
    {
        foreach (var family in Families(profile))
        {
            var address = BaseAddress.FromVariable(environment, $"{family}_API_BASE");
            var familyRoot = address is null ? fallback : Normalize(address);
            if (familyRoot == root && Set(environment($"{family}_API_KEY")) is { } key)
            {
                return key;
            }
        }

        return null;
    }

    /// <summary>The address without the key.</summary>
    public override string ToString() => Root.AbsoluteUri;

    private static string[] Families(RemodlAIProfile profile) => profile == RemodlAIProfile.Local ? LocalFamilies : HostedFamilies;

    private static Uri Normalize(Uri address) => BaseAddress.Normalize(address, ["/v1"]);

    private static string? Set(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
