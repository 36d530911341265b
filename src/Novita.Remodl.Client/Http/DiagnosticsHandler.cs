using Microsoft.Extensions.Logging;
using Novita.Remodl.Client.Diagnostics;

namespace Novita.Remodl.Client.Http;

/// <summary>Logs, traces and measures calls. When nobody listens it only passes them on.</summary>
internal sealed class DiagnosticsHandler(TransportContext context) : DelegatingHandler
{
    private readonly ILogger _logger = context.Loggers.CreateLogger(TransportLog.Category);
    private readonly TransportTelemetry _telemetry = new(context.Meters);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _telemetry.IsObserved || _logger.IsEnabled(LogLevel.Debug)
            ? ObserveAsync(request, cancellationToken)
            : base.SendAsync(request, cancellationToken);

    private async Task<HttpResponseMessage> ObserveAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var started = context.Time.GetTimestamp();
        using var activity = TransportTelemetry.Start(context.Provider, request);
        var (method, host, path) = (request.Method.Method, request.RequestUri?.Host, request.RequestUri?.AbsolutePath);
        try
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            var elapsed = context.Time.GetElapsedTime(started);
            var status = (int)response.StatusCode;
            TransportLog.Answered(_logger, context.Provider, method, host, path, status, elapsed.TotalMilliseconds, Resends(request));
            var error = response.IsSuccessStatusCode ? null : "status";
            _telemetry.Stop(activity, context.Provider, elapsed, status, error, Resends(request));
            return response;
        }
        catch (Exception e)
        {
            var elapsed = context.Time.GetElapsedTime(started);
            var status = (e as ModelProviderException)?.StatusCode;
            var error = e.GetType().Name;
            TransportLog.Failed(_logger, context.Provider, method, host, path, error, status, elapsed.TotalMilliseconds, Resends(request));
            _telemetry.Stop(activity, context.Provider, elapsed, status, error, Resends(request));
            throw;
        }
    }

    private static int Resends(HttpRequestMessage request) =>
        request.Options.TryGetValue(TransportTelemetry.ResendCount, out var count) ? count : 0;
}
