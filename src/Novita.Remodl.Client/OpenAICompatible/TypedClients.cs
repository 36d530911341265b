using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.RemodlAI.Api;
#if USE_REFIT
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
#endif

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Makes the client of a typed REST interface. The one file that differs when built with Refit.</summary>
internal static class TypedClients
{
#if !USE_REFIT
    /// <summary>The generated client of the interface.</summary>
    public static T Create<T>(HttpClient http, JsonBody json)
        where T : class
        => (T)Create(typeof(T), new RestClient(http, json));

    private static object Create(Type api, RestClient rest) => api switch
    {
        _ when api == typeof(IChatCompletionsApi) => new ChatCompletionsApiClient(rest),
        _ when api == typeof(IModelsApi) => new ModelsApiClient(rest),
        _ when api == typeof(IEmbeddingsApi) => new EmbeddingsApiClient(rest),
        _ when api == typeof(IRerankApi) => new RerankApiClient(rest),
        _ when api == typeof(IResponsesApi) => new ResponsesApiClient(rest),
        _ when api == typeof(IModerationsApi) => new ModerationsApiClient(rest),
        _ when api == typeof(ITokenizerApi) => new TokenizerApiClient(rest),
        _ when api == typeof(IScoringApi) => new ScoringApiClient(rest),
        _ when api == typeof(IServerApi) => new ServerApiClient(rest),
        _ when api == typeof(IImagesApi) => new ImagesApiClient(rest),
        _ when api == typeof(IAudioApi) => new AudioApiClient(rest),
        _ when api == typeof(ICompletionsApi) => new CompletionsApiClient(rest),
        _ when api == typeof(IFilesApi) => new FilesApiClient(rest),
        _ when api == typeof(IUploadsApi) => new UploadsApiClient(rest),
        _ when api == typeof(IBatchesApi) => new BatchesApiClient(rest),
        _ => throw new ArgumentException($"{api.Name} has no client listed here.", nameof(api)),
    };
#else
    /// <summary>Refit's client of the interface, with this library's JSON, formats and exceptions.</summary>
    public static T Create<T>(HttpClient http, JsonBody json)
        where T : class
    {
        var serializer = new JsonBodySerializer(json);
        return RestService.For<T>(http, new RefitSettings(serializer, new InvariantFormatter())
        {
            Buffered = true,
            Version = http.DefaultRequestVersion,
            VersionPolicy = http.DefaultVersionPolicy,
            ExceptionFactory = async response => await NoException(response, serializer).ConfigureAwait(false),
#if REFIT_14_OR_GREATER
            TransportExceptionFactory = static (_, exception, _) => exception,
#endif
            DeserializationExceptionFactory = async (_, exception) => await Task.FromResult(exception).ConfigureAwait(false),
        });
    }

    // Statuses become exceptions in the transport. Here is the last sight of the response before its content is read.
    private static Task<Exception?> NoException(HttpResponseMessage response, JsonBodySerializer serializer)
    {
        serializer.Remember(response);
        return Task.FromResult<Exception?>(null);
    }

    private sealed class JsonBodySerializer(JsonBody json) : IHttpContentSerializer
    {
        private readonly ConditionalWeakTable<HttpContent, HttpResponseMessage> _responses = new();

        public void Remember(HttpResponseMessage response) => _responses.AddOrUpdate(response.Content, response);

        // Refit may know a body as no more than an object, and gives parts that are numbers or booleans here too.
        public HttpContent ToHttpContent<T>(T item) => item switch
        {
            bool or byte or sbyte or short or ushort or int or uint or long or ulong or float or double or decimal =>
                new StringContent(InvariantFormatter.Format(item)!),
            not null when typeof(T) == typeof(object) => (HttpContent)typeof(JsonBody)
                .GetMethod(nameof(JsonBody.Write))!
                .MakeGenericMethod(item.GetType())
                .Invoke(json, BindingFlags.DoNotWrapExceptions, binder: null, [item], CultureInfo.InvariantCulture)!,
            _ => json.Write(item),
        };

        public async Task<T?> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default) =>
            await json.ReadAsync<T>(Response(content), cancellationToken).ConfigureAwait(false);

        public string? GetFieldNameForProperty(PropertyInfo propertyInfo) => null;

        private HttpResponseMessage Response(HttpContent content) =>
            _responses.TryGetValue(content, out var response) ? response : new HttpResponseMessage { Content = content };
    }

    private sealed class InvariantFormatter : IUrlParameterFormatter
    {
        public static string? Format(object? value) => value switch
        {
            true => "true",
            false => "false",
            DateTimeOffset or DateTime or DateOnly or TimeOnly => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
            IFormattable formattable => formattable.ToString(format: null, CultureInfo.InvariantCulture),
            _ => value?.ToString(),
        };

        public string? Format(object? value, ICustomAttributeProvider attributeProvider, Type type) => Format(value);
    }
#endif
}
