using System.Threading.RateLimiting;

namespace Novita.Remodl.Client.Http;

/// <summary>
/// Lets only so many requests be under way. Some servers queue without limit and without a word, so the client holds back itself.
/// A request keeps its place over its retries, and until its body is disposed of.
/// </summary>
internal sealed class ConcurrencyLimitHandler(TransportContext context, RateLimiter limiter) : DelegatingHandler
{
    private readonly DeadlineSource _deadlines = new(context.Time);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var place = await AcquireAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            response.Content = new LeasedContent(response.Content, place);
            return response;
        }
        catch
        {
            place.Dispose();
            throw;
        }
    }

    private async ValueTask<RateLimitLease> AcquireAsync(CancellationToken cancellationToken)
    {
        using var deadline = _deadlines.Rent(cancellationToken);
        deadline.Start(context.Options.TotalTimeout);
        try
        {
            return await limiter.AcquireAsync(1, deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (deadline.HasExpired)
        {
            throw context.Timeout(ProviderTimeoutKind.Total, context.Options.TotalTimeout, e);
        }
        catch (OperationCanceledException e) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(e.Message, e, cancellationToken);
        }
    }
}
