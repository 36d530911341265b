using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Novita.Remodl.Client.Diagnostics;

/// <summary>The names under which the transport is traced and measured.</summary>
internal sealed class TransportTelemetry(IMeterFactory? meters)
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "Novita.Remodl.Client";

    public static readonly HttpRequestOptionsKey<int> ResendCount = new("Novita.Remodl.Client.ResendCount");

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter SharedMeter = new(Name);

    private readonly Histogram<double> _duration = (meters?.Create(Name) ?? SharedMeter).CreateHistogram<double>(
        "novita_remodl.client.request.duration",
        unit: "s",
        description: "Time from the sending of a request to the headers of its response, retries included.");

    public bool IsObserved => _duration.Enabled || Source.HasListeners();

    public static Activity? Start(string provider, HttpRequestMessage request)
    {
        if (Source.StartActivity(request.Method.Method, ActivityKind.Client) is not { } activity)
        {
            return null;
        }

        activity.SetTag("gen_ai.provider.name", provider);
        activity.SetTag("http.request.method", request.Method.Method);
        activity.SetTag("server.address", request.RequestUri?.Host);
        activity.SetTag("server.port", request.RequestUri?.Port);
        activity.SetTag("url.path", request.RequestUri?.AbsolutePath);
        return activity;
    }

    public void Stop(Activity? activity, string provider, TimeSpan elapsed, int? status, string? error, int resends)
    {
        if (_duration.Enabled)
        {
            _duration.Record(elapsed.TotalSeconds, new TagList
            {
                { "gen_ai.provider.name", provider },
                { "http.response.status_code", status },
                { "error.type", error },
            });
        }

        if (activity is null)
        {
            return;
        }

        activity.SetTag("http.response.status_code", status);
        if (resends > 0)
        {
            activity.SetTag("http.request.resend_count", resends);
        }

        if (error is not null)
        {
            activity.SetTag("error.type", error);
            activity.SetStatus(ActivityStatusCode.Error);
        }

        activity.Dispose();
    }
}
