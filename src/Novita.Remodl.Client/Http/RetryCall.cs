using Polly;

namespace Novita.Remodl.Client.Http;

/// <summary>A call that failed once and may be tried again.</summary>
internal sealed class RetryCall(HttpRequestMessage request, long started, Outcome<HttpResponseMessage> first)
{
    private bool _firstTaken;

    public HttpRequestMessage Request { get; } = request;

    public long Started { get; } = started;

    /// <summary>The first attempt was made before retrying was thought of; its outcome is given once.</summary>
    public bool TryTakeFirst(out Outcome<HttpResponseMessage> outcome)
    {
        outcome = first;
        var given = !_firstTaken;
        _firstTaken = true;
        return given;
    }
}
