using System.Security.Authentication;

namespace Novita.Remodl.Client.Http;

/// <summary>
/// One attempt: bounds it in time, and tells its failure — a status, a connection, a limit that ran out — as the exception that
/// names the cause. Redirects are failures too: following one would carry the request somewhere else.
/// </summary>
internal sealed class ErrorMappingHandler : DelegatingHandler
{
    private const int MaxErrorBody = 64 * 1024;

    // An error is told even if its body never ends.
    private static readonly TimeSpan ErrorBodyLimit = TimeSpan.FromSeconds(5);

    private readonly TransportContext _context;
    private readonly ErrorMapper _errors;
    private readonly DeadlineSource _deadlines;

    public ErrorMappingHandler(TransportContext context)
    {
        _context = context;
        _errors = new ErrorMapper(context);
        _deadlines = new DeadlineSource(context.Time);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var wait = WaitOf(request);
        var limit = WithinTotal(wait);
        var started = limit.Kind == ProviderTimeoutKind.FirstEvent ? _context.Time.GetTimestamp() : 0;
        using var deadline = _deadlines.Rent(cancellationToken);
        var body = request.Content;
        var upload = Upload.TakesTime(body) ? new Upload(_context, body!, deadline, wait) : null;
        HttpResponseMessage response;
        try
        {
            if (upload is not null)
            {
                request.Content = new UploadContent(body!, upload);
            }

            var sending = base.SendAsync(request, deadline.Token);
            if (!sending.IsCompleted)
            {
                deadline.Start(limit.Limit);
            }

            response = await sending.ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or HttpRequestException)
        {
            throw Failure(e, request, upload, upload?.Wait ?? limit, deadline, cancellationToken);
        }
        finally
        {
            if (upload is not null)
            {
                upload.End();
                // A further attempt has to see what the body really is.
                request.Content = body;
            }
        }

        if (response.IsSuccessStatusCode && request is TransportRequest { Traits: var traits } && !traits.HasFlag(RequestTraits.Raw) && IsJson(response))
        {
            // Read by JsonBody, under a deadline of its own.
            return response;
        }

        return await CompleteAsync(request, response, upload?.Wait ?? limit, upload?.LastProgress ?? started, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<HttpResponseMessage> CompleteAsync(
        HttpRequestMessage request, HttpResponseMessage response, Wait limit, long started, CancellationToken cancellationToken)
    {
        var raw = request.GetTraits().HasFlag(RequestTraits.Raw);
        if (response.IsSuccessStatusCode || raw)
        {
            if (raw || !IsJson(response))
            {
                Guard(response, limit, started);
            }

            return response;
        }

        using (response)
        {
            throw await ReadFailureAsync(response, cancellationToken).ConfigureAwait(false);
        }
    }

    private Wait WaitOf(HttpRequestMessage request) => request.AcceptsEvents()
        ? new Wait(_context.Options.FirstEventTimeout, ProviderTimeoutKind.FirstEvent, _context.Options.FirstEventTimeout)
        : new Wait(_context.Options.AttemptTimeout, ProviderTimeoutKind.Attempt, _context.Options.AttemptTimeout);

    private Wait WithinTotal(Wait wait)
    {
        var total = _context.Options.TotalTimeout;
        return total != Timeout.InfiniteTimeSpan && (wait.Limit == Timeout.InfiniteTimeSpan || total < wait.Limit)
            ? new Wait(total, ProviderTimeoutKind.Total, total)
            : wait;
    }

    private static bool IsJson(HttpResponseMessage response) => response.Content.Headers.ContentType?.MediaType == "application/json";

    private void Guard(HttpResponseMessage response, Wait limit, long started)
    {
        var idle = new Wait(_context.Options.StreamIdleTimeout, ProviderTimeoutKind.StreamIdle, _context.Options.StreamIdleTimeout);
        var first = idle;
        if (limit.Kind == ProviderTimeoutKind.FirstEvent)
        {
            first = limit.Limit == Timeout.InfiniteTimeSpan ? limit : limit with { Limit = Rest(limit.Limit, started) };
        }

        response.Content = new GuardedContent(response.Content, first, idle, _context);
    }

    private TimeSpan Rest(TimeSpan limit, long started)
    {
        var rest = limit - _context.Time.GetElapsedTime(started);
        return rest > TimeSpan.Zero ? rest : TimeSpan.Zero;
    }

    private async ValueTask<ModelProviderException> ReadFailureAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var body = new PooledBody();
        using var deadline = _deadlines.Rent(cancellationToken);
        try
        {
            var reading = ReadAsync(response.Content, body, deadline.Token);
            if (!reading.IsCompleted)
            {
                deadline.Start(ErrorBodyLimit);
            }

            await reading.ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(e.Message, e, cancellationToken);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or HttpRequestException)
        {
            // The status and what has come of the body are enough.
        }

        return _errors.FromResponse(response, body.Span);
    }

    private static async Task ReadAsync(HttpContent content, PooledBody body, CancellationToken cancellationToken)
    {
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await body.ReadAsync(stream, content.Headers.ContentLength, MaxErrorBody, cancellationToken).ConfigureAwait(false);
    }

    private Exception Failure(Exception cause, HttpRequestMessage request, Upload? upload, Wait limit, Deadline deadline, CancellationToken cancellationToken)
    {
        if (deadline.HasExpired)
        {
            return _context.Timeout(limit.Kind, limit.Setting, cause);
        }

        return cancellationToken.IsCancellationRequested
            ? new OperationCanceledException(cause.Message, cause, cancellationToken)
            : Unreachable(cause, request.RequestUri, upload);
    }

    private ProviderConnectionException Unreachable(Exception cause, Uri? address, Upload? upload)
    {
        var error = (cause as HttpRequestException)?.HttpRequestError ?? HttpRequestError.Unknown;
        var connected = error is not (HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError);
        var hasBrokenUpload = connected && upload is { HasBroken: true };
        var where = $"{address?.Host}:{address?.Port}";
        var message = hasBrokenUpload
            ? $"The connection to {_context.Provider} at {where} broke while the body was being sent: {cause.Message} If that happens again, the body may be too large for the server: send files by URL, or smaller ones."
            : connected
            ? $"The connection to {_context.Provider} at {where} broke before its response: {cause.Message}"
            : $"{_context.Provider} can't be reached at {where}: {cause.Message}"
                + (address is { IsLoopback: true } ? " Is the server running?" : " Check the base address, the network and the proxy.");
        return new ProviderConnectionException(message, new ErrorDetails
        {
            Provider = _context.Provider,
            // A certificate that isn't trusted now won't be in a second.
            IsTransient = cause.InnerException is AuthenticationException ? false : null,
        }, cause)
        {
            MayHaveBeenReceived = connected,
            IsBrokenUpload = hasBrokenUpload,
        };
    }
}
