using System.Diagnostics.Metrics;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Novita.Remodl.Client.Http;

/// <summary>What the handlers of one provider share. It outlives the handlers, which a client factory may build anew.</summary>
internal sealed record TransportContext
{
    private RateLimiter? _concurrency;

    /// <summary>The provider's name, for messages and telemetry.</summary>
    public required string Provider { get; init; }

    /// <summary>The only origin that is sent the key.</summary>
    public required Uri BaseAddress { get; init; }

    /// <summary>Whether an address is of the origin that is sent the key.</summary>
    public bool IsOwnOrigin(Uri? address) =>
        address is { IsAbsoluteUri: true }
        && address.Port == BaseAddress.Port
        && string.Equals(address.Scheme, BaseAddress.Scheme, StringComparison.Ordinal)
        && string.Equals(address.Host, BaseAddress.Host, StringComparison.OrdinalIgnoreCase);

    /// <summary>Asked anew for every request, since keys are rotated.</summary>
    public Func<string?> ApiKey { get; init; } = static () => null;

    /// <summary>Whether a request without a key fails before it is sent.</summary>
    public bool RequiresApiKey { get; init; }

    /// <summary>Whether raw requests carry the key as <c>x-api-key</c> rather than <c>Authorization</c>.</summary>
    public bool RawKeyInApiKeyHeader { get; init; }

    /// <summary>Where the key is looked for: settings and environment variables, in order.</summary>
    public IReadOnlyList<string> ApiKeySettings { get; init; } = [];

    /// <summary>Traits that the provider reads off a request's route. Asked only when something went wrong or no key is there.</summary>
    public Func<HttpRequestMessage, RequestTraits>? RouteTraits { get; init; }

    /// <summary>Headers that every request carries.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>How long an unused connection is kept, unless the options say otherwise.</summary>
    public TimeSpan DefaultConnectionIdleTimeout { get; init; } = TimeSpan.FromSeconds(60);

    public TransportOptions Options { get; init; } = new();

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public Random Random { get; init; } = Random.Shared;

    public ILoggerFactory Loggers { get; init; } = NullLoggerFactory.Instance;

    public IMeterFactory? Meters { get; init; }

    public RequestTraits TraitsOf(HttpRequestMessage request) =>
        request.GetTraits() | (RouteTraits?.Invoke(request) ?? RequestTraits.None);

    public ProviderTimeoutException Timeout(ProviderTimeoutKind kind, TimeSpan limit, Exception? cause) =>
        new(kind, limit, new ErrorDetails { Provider = Provider }, cause);

    /// <summary>One limiter for all handlers, however often they are rebuilt.</summary>
    public RateLimiter Concurrency(int permits) =>
        LazyInitializer.EnsureInitialized(ref _concurrency, () => new ConcurrencyLimiter(new ConcurrencyLimiterOptions
        {
            PermitLimit = permits,
            QueueLimit = int.MaxValue,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        }));
}
