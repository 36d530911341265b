using Microsoft.Extensions.Logging;
using Novita.Remodl.Client.Diagnostics;
using Polly;
using Polly.Retry;

namespace Novita.Remodl.Client.Http;

/// <summary>
/// Repeats attempts that failed for a passing reason. The pipeline is entered with a failure in hand only: a call that succeeds
/// at once pays nothing for it. What has begun to answer isn't repeated: a stream is past this handler when its headers are there.
/// </summary>
internal sealed class RetryHandler : DelegatingHandler
{
    private static readonly ResiliencePropertyKey<RetryCall> CallKey = new("call");

    private readonly TransportContext _context;
    private readonly RetryPolicy _policy;
    private readonly DeadlineSource _deadlines;
    private readonly ResiliencePipeline<HttpResponseMessage> _pipeline;
    private readonly ILogger _logger;

    public RetryHandler(TransportContext context)
    {
        _context = context;
        _policy = new RetryPolicy(context);
        _deadlines = new DeadlineSource(context.Time);
        _logger = context.Loggers.CreateLogger(TransportLog.Category);
        _pipeline = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = context.Time }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = Math.Max(1, context.Options.MaxRetries),
                ShouldHandle = args => new(ShouldRetry(CallOf(args.Context), args.Outcome, args.AttemptNumber)),
                DelayGenerator = args => new(_policy.Delay(args.Outcome.Result, args.Outcome.Exception, args.AttemptNumber)),
                OnRetry = OnRetry,
            })
            .Build();
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var started = _context.Time.GetTimestamp();
        RetryCall call;
        try
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (response.IsSuccessStatusCode)
            {
                return response;
            }

            // Only a raw request gets here: other error statuses are exceptions by now.
            call = new RetryCall(request, started, Outcome.FromResult(response));
        }
        catch (ModelProviderException e)
        {
            call = new RetryCall(request, started, Outcome.FromException<HttpResponseMessage>(e));
        }

        return await RetryAsync(call, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<HttpResponseMessage> RetryAsync(RetryCall call, CancellationToken cancellationToken)
    {
        using var total = _deadlines.Rent(cancellationToken);
        total.Start(RestOfTotal(call));
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, total.Token);
        context.Properties.Set(CallKey, call);
        try
        {
            var outcome = await _pipeline.ExecuteOutcomeAsync(AttemptAsync, context, call).ConfigureAwait(false);
            outcome.ThrowIfException();
            return outcome.Result!;
        }
        catch (OperationCanceledException e) when (total.HasExpired)
        {
            throw _context.Timeout(ProviderTimeoutKind.Total, _context.Options.TotalTimeout, e);
        }
        catch (OperationCanceledException e) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(e.Message, e, cancellationToken);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async ValueTask<Outcome<HttpResponseMessage>> AttemptAsync(ResilienceContext context, RetryCall call)
    {
        if (call.TryTakeFirst(out var first))
        {
            return first;
        }

        try
        {
            return Outcome.FromResult(await base.SendAsync(call.Request, context.CancellationToken).ConfigureAwait(false));
        }
        catch (Exception e)
        {
            return Outcome.FromException<HttpResponseMessage>(e);
        }
    }

    private bool ShouldRetry(RetryCall call, Outcome<HttpResponseMessage> outcome, int attempt) =>
        attempt < _context.Options.MaxRetries
        && outcome is not { Result.IsSuccessStatusCode: true }
        && _policy.ShouldRetry(call.Request, outcome.Result, outcome.Exception, attempt, _context.Time.GetElapsedTime(call.Started));

    private ValueTask OnRetry(OnRetryArguments<HttpResponseMessage> args)
    {
        var request = CallOf(args.Context).Request;
        request.Options.Set(TransportTelemetry.ResendCount, args.AttemptNumber + 1);
        TransportLog.Retrying(
            _logger,
            _context.Provider,
            request.Method.Method,
            request.RequestUri?.AbsolutePath,
            args.AttemptNumber + 1,
            args.RetryDelay,
            (int?)args.Outcome.Result?.StatusCode ?? (args.Outcome.Exception as ModelProviderException)?.StatusCode,
            args.Outcome.Exception?.GetType().Name ?? "status");
        args.Outcome.Result?.Dispose();
        return ValueTask.CompletedTask;
    }

    private TimeSpan RestOfTotal(RetryCall call)
    {
        var total = _context.Options.TotalTimeout;
        if (total == Timeout.InfiniteTimeSpan)
        {
            return total;
        }

        var rest = total - _context.Time.GetElapsedTime(call.Started);
        return rest > TimeSpan.Zero ? rest : TimeSpan.Zero;
    }

    private static RetryCall CallOf(ResilienceContext context) =>
        context.Properties.TryGetValue(CallKey, out var call) ? call : throw new InvalidOperationException("The call is set with its context.");
}
