using System.Net;

namespace Novita.Remodl.Client.Http;

/// <summary>Puts the transport together.</summary>
internal static class TransportPipeline
{
    /// <summary>
    /// New handlers, outermost first. Handlers that a host adds of its own belong behind them, next to the socket, so that they
    /// see every attempt.
    /// </summary>
    public static IReadOnlyList<DelegatingHandler> CreateHandlers(TransportContext context)
    {
        var handlers = new List<DelegatingHandler> { new DiagnosticsHandler(context) };
        if (context.Options.MaxRequestBytes is { } limit)
        {
            handlers.Add(new RequestSizeHandler(limit));
        }

        if (context.Options.MaxConcurrentRequests is { } permits)
        {
            handlers.Add(new ConcurrencyLimitHandler(context, context.Concurrency(permits)));
        }

        if (context.Options.MaxRetries > 0)
        {
            handlers.Add(new RetryHandler(context));
        }

        handlers.Add(new MultipartHandler());
        handlers.Add(new AuthHandler(context));
        handlers.Add(new ErrorMappingHandler(context));
        return handlers;
    }

    /// <summary>The whole chain over <paramref name="primary"/>.</summary>
    public static HttpMessageHandler Build(TransportContext context, HttpMessageHandler primary)
    {
        var next = primary;
        foreach (var handler in CreateHandlers(context).Reverse())
        {
            handler.InnerHandler = next;
            next = handler;
        }

        return next;
    }

    /// <summary>What a client at <paramref name="address"/> needs besides its handlers. It has no time limit: the handlers have theirs.</summary>
    public static void Configure(HttpClient client, TransportContext context, Uri address)
    {
        // Routes begin with a slash, and are put behind the address as they are by some who make typed clients.
        client.BaseAddress = new Uri(address.AbsoluteUri.TrimEnd('/'));
        client.Timeout = Timeout.InfiniteTimeSpan;
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", UserAgent(context.Options.UserAgentSuffix));
        foreach (var (name, value) in context.Headers)
        {
            client.DefaultRequestHeaders.TryAddWithoutValidation(name, value);
        }
    }

    /// <summary>The handler that sends: no redirects, no cookies, no compression; the system's proxy, except to this machine itself.</summary>
    public static SocketsHttpHandler CreatePrimaryHandler(TransportContext context) => new()
    {
        AllowAutoRedirect = false,
        // A compressed stream arrives in lumps, and the answers of models are short.
        AutomaticDecompression = DecompressionMethods.None,
        ConnectTimeout = context.Options.ConnectTimeout,
        EnableMultipleHttp2Connections = true,
        // An abandoned answer must end at once, so that the server stops generating. Finished streams are drained by their reader.
        MaxResponseDrainSize = 0,
        PooledConnectionIdleTimeout = context.Options.PooledConnectionIdleTimeout ?? context.DefaultConnectionIdleTimeout,
        PooledConnectionLifetime = context.Options.PooledConnectionLifetime,
        UseCookies = false,
        // A local server is behind no proxy, whatever the environment says for everything else.
        UseProxy = !context.BaseAddress.IsLoopback,
    };

    private static string UserAgent(string? suffix)
    {
        var version = typeof(TransportPipeline).Assembly.GetName().Version?.ToString(3) ?? "0";
        var own = $"Novita.Remodl.Client/{version}";
        return string.IsNullOrWhiteSpace(suffix) ? own : $"{own} {suffix.Trim()}";
    }
}
