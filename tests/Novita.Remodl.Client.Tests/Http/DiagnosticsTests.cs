using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.Tests.Http;

public class DiagnosticsTests
{
    [Fact]
    public async Task A_call_is_logged_traced_and_measured_with_its_retries()
    {
        using var logs = new LogRecorder();
        using var loggers = LoggerFactory.Create(logging => logging.AddProvider(logs).SetMinimumLevel(LogLevel.Trace));
        await using var services = new ServiceCollection().AddMetrics().BuildServiceProvider();
        var meters = services.GetRequiredService<IMeterFactory>();
        var stub = new StubHandler(attempt => Transports.Response(attempt == 0 ? 503 : 200, "{}"));
        var context = new TransportContext
        {
            Provider = "observed",
            BaseAddress = Transports.Base,
            Options = new TransportOptions { RetryDelay = TimeSpan.Zero },
            Loggers = loggers,
            Meters = meters,
        };
        var spans = new List<Activity>();
        using var tracing = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Novita.Remodl.Client",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                // Other tests run beside this one.
                if (activity.GetTagItem("gen_ai.provider.name") as string == "observed")
                {
                    lock (spans)
                    {
                        spans.Add(activity);
                    }
                }
            },
        };
        ActivitySource.AddActivityListener(tracing);
        var durations = new List<double>();
        using var metering = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Scope == meters)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        metering.SetMeasurementEventCallback<double>((_, value, _, _) => durations.Add(value));
        metering.Start();
        using var client = context.Client(stub);

        (await client.SendAsync(RequestTraits.None, path: "/v1/x?secret=1")).Dispose();

        var span = Assert.Single(spans);
        Assert.Equal(200, span.GetTagItem("http.response.status_code"));
        Assert.Equal(1, span.GetTagItem("http.request.resend_count"));
        Assert.Equal("/v1/x", span.GetTagItem("url.path"));
        Assert.Single(durations);
        Assert.Contains(logs.Lines, line => line.StartsWith("Debug", StringComparison.Ordinal) && line.Contains("answered 200", StringComparison.Ordinal) && line.Contains("1 retries", StringComparison.Ordinal));
        Assert.Contains(logs.Lines, line => line.StartsWith("Warning", StringComparison.Ordinal) && line.Contains("ProviderUnavailableException (503)", StringComparison.Ordinal));
        Assert.DoesNotContain(logs.Lines, line => line.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_failure_is_logged_by_its_kind()
    {
        using var logs = new LogRecorder();
        using var loggers = LoggerFactory.Create(logging => logging.AddProvider(logs).SetMinimumLevel(LogLevel.Trace));
        var context = new TransportContext { Provider = "p", BaseAddress = Transports.Base, Loggers = loggers };
        using var client = context.Client(new StubHandler(_ => Transports.Response(404, """{"reason":"MODEL_NOT_FOUND"}""")));

        await Assert.ThrowsAsync<ModelNotFoundException>(() => client.SendAsync(RequestTraits.None));

        Assert.Contains(logs.Lines, line => line.Contains("failed with ModelNotFoundException (404)", StringComparison.Ordinal));
    }
}
