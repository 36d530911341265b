using System.Globalization;
using System.Net.Http.Headers;

namespace Novita.Remodl.Client.Http;

/// <summary>What a response's headers say of trying again.</summary>
internal readonly record struct RetryAdvice(bool? ShouldRetry, TimeSpan? RetryAfter)
{
    public static RetryAdvice Read(HttpResponseHeaders headers, DateTimeOffset now) =>
        new(ReadShouldRetry(headers), ReadRetryAfter(headers, now));

    private static bool? ReadShouldRetry(HttpResponseHeaders headers) =>
        bool.TryParse(Header(headers, "x-should-retry"), out var should) ? should : null;

    private static TimeSpan? ReadRetryAfter(HttpResponseHeaders headers, DateTimeOffset now)
    {
        if (Positive(Header(headers, "retry-after-ms"), TimeSpan.TicksPerMillisecond) is { } precise)
        {
            return precise;
        }

        var text = Header(headers, "Retry-After");
        if (Positive(text, TimeSpan.TicksPerSecond) is { } delay)
        {
            return delay;
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) && date > now
            ? date - now
            : null;
    }

    private static TimeSpan? Positive(string? text, long ticksPerUnit)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !(value > 0))
        {
            return null;
        }

        var ticks = value * ticksPerUnit;
        return ticks >= TimeSpan.MaxValue.Ticks ? TimeSpan.MaxValue : TimeSpan.FromTicks((long)ticks);
    }

    private static string? Header(HttpResponseHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;
}
