using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.OpenAICompatible;

namespace Novita.Remodl.Client.NovitaAI;

/// <summary>Where Novita is, and where its key is looked for.</summary>
internal static class NovitaEndpoint
{
    public const string ProviderName = "novita";

    private const string ApiKeyVariable = "NOVITA_API_KEY";
    private const string VideoModelsPath = "/v3/admin/video-unify-api/config";
    private const string BaseVariable = "NOVITA_BASE_URL";

    // Serverless jobs, which have a root of their own, are below v1.
    private static readonly string[] NativePrefixes = ["v1/", "v2/", "v3/", "v3beta/", "v4beta/", "gemini/"];

    // A second search or upload makes nothing that the first did not.
    private static readonly string[] HarmlessPrefixes = ["v3/openai/", "v3/exa/", "v3/tavily/", "v3/assets/"];
    private static readonly Uri DefaultBase = new("https://api.novita.ai");

    public static Uri Root(NovitaOptions options, EnvironmentVariables environment) =>
        BaseAddress.Normalize(
            options.BaseAddress ?? BaseAddress.FromVariable(environment, BaseVariable) ?? DefaultBase,
            // The longer before the shorter that it ends in.
            ["/v3/openai/v1", "/openai/v1", "/v3/openai", "/openai"]);

    public static Uri OpenAIBase(Uri root, NovitaOptions options) => BaseAddress.Below(root, options.OpenAIPath);

    /// <summary>The key as it stands now: options that are reloaded, and variables that change, are seen.</summary>
    public static string? Key(NovitaOptions options, EnvironmentVariables environment) =>
        string.IsNullOrWhiteSpace(options.ApiKey) ? environment(ApiKeyVariable) : options.ApiKey;

    public static bool HasKey(NovitaOptions options, EnvironmentVariables environment) => !string.IsNullOrWhiteSpace(Key(options, environment));

    public static TransportContext CreateContext(NovitaOptions options, EnvironmentVariables environment) =>
        CreateContext(options, () => Key(options, environment), environment);

    /// <param name="options">The options as they are now.</param>
    /// <param name="currentKey">The key as it will be: it may be changed while the program runs.</param>
    /// <param name="environment">Where variables are read.</param>
    public static TransportContext CreateContext(NovitaOptions options, Func<string?> currentKey, EnvironmentVariables environment)
    {
        var root = Root(options, environment);
        var models = BaseAddress.Below(OpenAIBase(root, options), "/models").AbsolutePath;
        return new()
        {
            Provider = ProviderName,
            BaseAddress = root,
            ApiKey = currentKey,
            RequiresApiKey = true,
            ApiKeySettings = ["NovitaOptions.ApiKey", $"the environment variable {ApiKeyVariable}"],
            RouteTraits = request => IsPublic(request, models) ? RequestTraits.Anonymous : IsSubmission(request, root) ? RequestTraits.Submission : BatchRoutes.TraitsOf(request),
            Headers = options.Source is { Length: > 0 } source ? [new("X-Novita-Source", source)] : [],
            Options = options.Transport,
        };
    }

    // Every call of the native API that makes something costs money, and a second one costs it again.
    private static bool IsSubmission(HttpRequestMessage request, Uri root) =>
        request.Method == HttpMethod.Post
        && request.RequestUri is { IsAbsoluteUri: true, AbsolutePath: var path }
        && path.StartsWith(root.AbsolutePath, StringComparison.Ordinal)
        && IsBelow(path, root, NativePrefixes)
        && !IsBelow(path, root, HarmlessPrefixes);

    private static bool IsBelow(string path, Uri root, string[] prefixes) =>
        prefixes.Any(prefix => path.AsSpan(root.AbsolutePath.Length).StartsWith(prefix, StringComparison.Ordinal));

    // The models are public.
    private static bool IsPublic(HttpRequestMessage request, string models) =>
        request.Method == HttpMethod.Get
        && request.RequestUri is { IsAbsoluteUri: true, AbsolutePath: var path }
        && ((path.StartsWith(models, StringComparison.Ordinal) && (path.Length == models.Length || path[models.Length] == '/'))
            || path.EndsWith(VideoModelsPath, StringComparison.Ordinal));
}
