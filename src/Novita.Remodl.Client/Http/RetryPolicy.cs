namespace Novita.Remodl.Client.Http;

/// <summary>Which failures are worth another attempt, and after which delay.</summary>
internal sealed class RetryPolicy(TransportContext context)
{
    private const double Jitter = 0.25;

    private readonly TransportOptions _options = context.Options;

    public bool ShouldRetry(HttpRequestMessage request, HttpResponseMessage? response, Exception? failure, int attempt, TimeSpan elapsed)
    {
        var retryAfter = RetryAfter(response, failure);
        return IsTransient(response, failure)
            && !(retryAfter > _options.MaxRetryAfter)
            && FitsIn(elapsed + LongestDelay(attempt, retryAfter))
            && Replay.IsPossible(request.Content)
            // What breaks off twice is refused rather than unlucky, and costs too much to go on with.
            && !(failure is ProviderConnectionException { IsBrokenUpload: true } && attempt > 0)
            && (!context.TraitsOf(request).HasFlag(RequestTraits.Submission) || WasSurelyNotTaken(response, failure, retryAfter));
    }

    public TimeSpan Delay(HttpResponseMessage? response, Exception? failure, int attempt)
    {
        if (RetryAfter(response, failure) is { } asked)
        {
            return asked;
        }

        var longest = LongestDelay(attempt, null);
        return longest * (1 - (Jitter * context.Random.NextDouble()));
    }

    /// <summary>Whether the call would still be within its total time. A retry that couldn't be isn't begun: the failure says more than a timeout.</summary>
    private bool FitsIn(TimeSpan end) => _options.TotalTimeout == Timeout.InfiniteTimeSpan || end < _options.TotalTimeout;

    private TimeSpan LongestDelay(int attempt, TimeSpan? retryAfter)
    {
        if (retryAfter is { } asked)
        {
            return asked;
        }

        var doubled = _options.RetryDelay * Math.Pow(2, attempt);
        return doubled < _options.MaxRetryDelay ? doubled : _options.MaxRetryDelay;
    }

    private bool IsTransient(HttpResponseMessage? response, Exception? failure)
    {
        if (response is not null)
        {
            return AdviceOf(response).ShouldRetry ?? (int)response.StatusCode is 408 or 409 or 429 or 500 or 502 or 503 or 504;
        }

        return failure is ModelProviderException { IsTransient: true } and not ProviderTimeoutException { Kind: ProviderTimeoutKind.Total };
    }

    private TimeSpan? RetryAfter(HttpResponseMessage? response, Exception? failure) =>
        response is not null ? AdviceOf(response).RetryAfter : (failure as ModelProviderException)?.RetryAfter;

    private RetryAdvice AdviceOf(HttpResponseMessage response) => RetryAdvice.Read(response.Headers, context.Time.GetUtcNow());

    private static bool WasSurelyNotTaken(HttpResponseMessage? response, Exception? failure, TimeSpan? retryAfter)
    {
        var status = (int?)response?.StatusCode ?? (failure as ModelProviderException)?.StatusCode;
        return status == 429
            || (status == 503 && retryAfter is not null)
            || failure is ProviderConnectionException { MayHaveBeenReceived: false };
    }
}
