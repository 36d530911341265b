using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.NovitaAI;

/// <summary>Where Novita is, and where its key is looked for.</summary>
internal static class NovitaEndpoint
{
    public const string ProviderName = "novita";

    private const string ApiKeyVariable = "NOVITA_API_KEY";
    private const string BaseVariable = "NOVITA_BASE_URL";
    private static readonly Uri DefaultBase = new("https://api.novita.ai");

    public static Uri Root(NovitaOptions options, Func<string, string?> environment) =>
        BaseAddress.Normalize(
            options.BaseAddress ?? BaseAddress.FromVariable(environment, BaseVariable) ?? DefaultBase,
            ["/openai/v1", "/v3/openai/v1", "/v3/openai", "/openai"]);

    public static Uri OpenAIBase(Uri root, NovitaOptions options) => BaseAddress.Below(root, options.OpenAIPath);

    /// <summary>The key as it stands now: options that are reloaded, and variables that change, are seen.</summary>
    public static string? Key(NovitaOptions options, Func<string, string?> environment) =>
        string.IsNullOrWhiteSpace(options.ApiKey) ? environment(ApiKeyVariable) : options.ApiKey;

    public static bool HasKey(NovitaOptions options, Func<string, string?> environment) => !string.IsNullOrWhiteSpace(Key(options, environment));

    public static TransportContext CreateContext(NovitaOptions options, Func<string, string?> environment) =>
        CreateContext(options, () => Key(options, environment), environment);

    public static TransportContext CreateContext(NovitaOptions options, Func<string?> key, Func<string, string?> environment) => new()
    {
        Provider = ProviderName,
        BaseAddress = Root(options, environment),
        ApiKey = key,
        RequiresApiKey = true,
        ApiKeySettings = ["NovitaOptions.ApiKey", $"the environment variable {ApiKeyVariable}"],
        RouteTraits = TraitsOf,
        Headers = options.Source is { Length: > 0 } source ? [new("X-Novita-Source", source)] : [],
        Options = options.Transport,
    };

    // The list of models is public.
    private static RequestTraits TraitsOf(HttpRequestMessage request) =>
        request.Method == HttpMethod.Get && request.RequestUri is { } address && address.AbsolutePath.Contains("/models", StringComparison.Ordinal)
            ? RequestTraits.Anonymous
            : RequestTraits.None;
}
