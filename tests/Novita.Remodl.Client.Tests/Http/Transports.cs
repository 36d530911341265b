using System.Text;
using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.Tests.Http;

/// <summary>Short ways to what the transport's tests need.</summary>
internal static class Transports
{
    public const string Key = "sk_test_0123456789abcdef";

    public static readonly Uri Base = new("https://api.example.test");

    public static TransportContext Context(
        TimeProvider? time = null, Action<TransportOptions>? configure = null, Uri? baseAddress = null, Func<string?>? key = null,
        Func<HttpRequestMessage, RequestTraits>? routeTraits = null)
    {
        // Without a total limit the delays between attempts are the only timers.
        var options = new TransportOptions { TotalTimeout = Timeout.InfiniteTimeSpan };
        configure?.Invoke(options);
        return new TransportContext
        {
            Provider = "novita",
            BaseAddress = baseAddress ?? Base,
            ApiKey = key ?? (static () => Key),
            ApiKeySettings = ["NovitaOptions.ApiKey", "NOVITA_API_KEY"],
            RequiresApiKey = true,
            RouteTraits = routeTraits,
            Options = options,
            Time = time ?? TimeProvider.System,
            Random = new NoJitter(),
        };
    }

    /// <summary>A client over the whole chain, and over sockets unless <paramref name="primary"/> stands for them.</summary>
    public static HttpClient Client(this TransportContext context, HttpMessageHandler? primary = null)
    {
        var client = new HttpClient(TransportPipeline.Build(context, primary ?? TransportPipeline.CreatePrimaryHandler(context)), disposeHandler: true);
        TransportPipeline.Configure(client, context, context.BaseAddress);
        return client;
    }

    public static HttpResponseMessage Response(int status, string body = "", string mediaType = "application/json", params (string Name, string Value)[] headers)
    {
        var response = new HttpResponseMessage((System.Net.HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, mediaType) };
        foreach (var (name, value) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    }

    public static Task<HttpResponseMessage> SendAsync(
        this HttpClient client, RequestTraits traits, HttpMethod? method = null, string path = "/v1/x", HttpContent? content = null,
        CancellationToken cancellationToken = default)
    {
        var request = new TransportRequest(method ?? HttpMethod.Post, new Uri(path, UriKind.RelativeOrAbsolute)) { Traits = traits, Content = content };
        return client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }

    public static HttpRequestMessage StreamRequest(string path = "/v1/chat/completions")
    {
        var request = new TransportRequest(HttpMethod.Post, new Uri(path, UriKind.Relative));
        request.Headers.Accept.ParseAdd("text/event-stream");
        return request;
    }

    /// <summary>Takes the whole delay, so that delays are exact.</summary>
    private sealed class NoJitter : Random
    {
        public override double NextDouble() => 0;
    }
}
