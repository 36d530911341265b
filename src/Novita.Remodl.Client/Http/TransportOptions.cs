using System.Globalization;

namespace Novita.Remodl.Client.Http;

/// <summary>Time limits, retries and connections of a provider's HTTP transport.</summary>
/// <remarks>Every time limit is positive and at most 24 days; <see cref="Timeout.InfiniteTimeSpan"/> switches it off.</remarks>
public sealed class TransportOptions
{
    private static readonly TimeSpan LongestTimer = TimeSpan.FromDays(24);

    /// <summary>
    /// The longest wait for the response of one attempt: first for its headers, then again for the whole of its body.
    /// While a file is being sent, each piece that goes out begins the wait anew. Default: 10 minutes.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>
    /// The longest time for all attempts of a call, the delays between them and the sending of files included; a download that has begun is not. Raise it for uploads that take longer.
    /// Default: 20 minutes.
    /// </summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromMinutes(20);

    /// <summary>The longest wait for the first byte of a stream, headers included; it begins when the request is sent. Default: 5 minutes.</summary>
    public TimeSpan FirstEventTimeout { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// The longest silence within a stream or a download. Any byte ends it, keep-alive comments too.
    /// The time that the consumer takes between two reads doesn't count. Default: 2 minutes.
    /// </summary>
    public TimeSpan StreamIdleTimeout { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>How often a failed attempt is repeated, 0 to 10. Default: 2.</summary>
    public int MaxRetries { get; set; } = 2;

    /// <summary>The delay before the first retry; it doubles with each further one, less up to 25 % at random. Default: 0.5 s.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(0.5);

    /// <summary>The longest delay that the doubling leads to. Default: 8 s.</summary>
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromSeconds(8);

    /// <summary>The longest wait asked for by the server that is still waited for; beyond it the call fails at once. Default: 120 s.</summary>
    public TimeSpan MaxRetryAfter { get; set; } = TimeSpan.FromSeconds(120);

    /// <summary>The longest wait for a connection. Default: 10 s.</summary>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How long an unused connection is kept. It has to be shorter than what the server keeps it (uvicorn: 5 s),
    /// or the next call meets a closed connection. Default: 60 s; for RemodlAI anywhere but at its hosted address, 4 s.
    /// </summary>
    public TimeSpan? PooledConnectionIdleTimeout { get; set; }

    /// <summary>How long a connection is used at most, so that changes of DNS are noticed. Default: 5 minutes.</summary>
    public TimeSpan PooledConnectionLifetime { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// How many requests are under way at once; others wait for their turn. A request counts until its response is disposed of.
    /// Default: <see langword="null"/>, no limit.
    /// </summary>
    public int? MaxConcurrentRequests { get; set; }

    /// <summary>
    /// How many bytes the body of a request may have; a longer one is an <see cref="ArgumentException"/> before anything is sent. Gateways allow 1 to 64 MB, and some
    /// close the connection without a word when there is more. Bodies whose length is unknown are not measured. Default: <see langword="null"/>, no limit.
    /// </summary>
    public long? MaxRequestBytes { get; set; }

    /// <summary>What is added to the <c>User-Agent</c>, such as <c>my-app/2.1</c>. Default: nothing.</summary>
    public string? UserAgentSuffix { get; set; }

    /// <summary>What is wrong with the values, a sentence each that begins with the setting's name.</summary>
    internal IEnumerable<string> Validate()
    {
        foreach (var (name, value) in new[]
        {
            (nameof(AttemptTimeout), AttemptTimeout),
            (nameof(TotalTimeout), TotalTimeout),
            (nameof(FirstEventTimeout), FirstEventTimeout),
            (nameof(StreamIdleTimeout), StreamIdleTimeout),
            (nameof(ConnectTimeout), ConnectTimeout),
            (nameof(PooledConnectionIdleTimeout), PooledConnectionIdleTimeout ?? Timeout.InfiniteTimeSpan),
            (nameof(PooledConnectionLifetime), PooledConnectionLifetime),
        })
        {
            if (value != Timeout.InfiniteTimeSpan && (value <= TimeSpan.Zero || value > LongestTimer))
            {
                yield return $"{name} is {value:c}; it has to be positive and at most 24 days, or infinite (-1 ms).";
            }
        }

        foreach (var (name, value) in new[]
        {
            (nameof(RetryDelay), RetryDelay),
            (nameof(MaxRetryDelay), MaxRetryDelay),
            (nameof(MaxRetryAfter), MaxRetryAfter),
        })
        {
            if (value < TimeSpan.Zero || value > TimeSpan.FromDays(1))
            {
                yield return $"{name} is {value:c}; it has to be between 0 and 1 day.";
            }
        }

        if (MaxRetries is < 0 or > 10)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{nameof(MaxRetries)} is {MaxRetries}; it has to be between 0 and 10.");
        }

        if (MaxConcurrentRequests is <= 0)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{nameof(MaxConcurrentRequests)} is {MaxConcurrentRequests}; it has to be at least 1, or null for no limit.");
        }

        if (MaxRequestBytes is <= 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{nameof(MaxRequestBytes)} is {MaxRequestBytes}; it has to be at least 1, or null for no limit.");
        }

        if (UserAgentSuffix is { } suffix && suffix.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            yield return $"{nameof(UserAgentSuffix)} may hold printable ASCII only.";
        }
    }
}
