using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Novita.Remodl.Emulator.Faults;

/// <summary>The text form of faults: <c>status=503;retry-after=2</c>.</summary>
internal static class FaultSyntax
{
    private static readonly Dictionary<string, Func<Fault, string, Fault>> Terms = new(StringComparer.OrdinalIgnoreCase)
    {
        ["times"] = (fault, value) => fault with { Times = Number(value) },
        ["id"] = (fault, value) => fault with { Id = value },
        ["path"] = (fault, value) => fault with { Path = value },
        ["status"] = (fault, value) => fault with { Status = Status(value) },
        ["body"] = (fault, value) => fault with { Body = value },
        ["retry-after"] = (fault, value) => fault with { RetryAfter = value },
        ["retry-after-ms"] = (fault, value) => fault with { RetryAfterMs = value },
        ["x-should-retry"] = (fault, value) => fault with { ShouldRetry = value },
        ["header"] = (fault, value) => fault with { Headers = [.. fault.Headers, Header(value)] },
        ["delay-ms"] = (fault, value) => fault with { Delay = Milliseconds(value) },
        ["cut"] = (fault, value) => fault with { Cut = Flag(value) },
        ["cut-after"] = (fault, value) => fault with { CutAfter = Number(value) },
        ["cut-within"] = (fault, value) => fault with { CutWithin = Number(value) },
        ["end-after"] = (fault, value) => fault with { EndAfter = Number(value) },
        ["stall-after"] = (fault, value) => fault with { StallAfter = Number(value) },
        ["stall-ms"] = (fault, value) => fault with { StallFor = Milliseconds(value) },
        ["garbage-after"] = (fault, value) => fault with { GarbageAfter = Number(value) },
        ["error-after"] = (fault, value) => fault with { ErrorAfter = Number(value) },
        ["html"] = (fault, value) => fault with { Html = Flag(value) },
        ["error-as-ok"] = (fault, value) => fault with { ErrorAsOk = Flag(value) },
        ["drip"] = (fault, value) => fault with { Drip = Flag(value) },
        ["crlf"] = (fault, value) => fault with { Crlf = Flag(value) },
        ["comments"] = (fault, value) => fault with { Comments = Flag(value) },
        ["noise"] = (fault, value) => fault with { Noise = Flag(value) },
        ["no-final-newline"] = (fault, value) => fault with { NoFinalNewline = Flag(value) },
        ["no-done"] = (fault, value) => fault with { NoDone = Flag(value) },
        ["no-space"] = (fault, value) => fault with { NoSpace = Flag(value) },
        ["bom"] = (fault, value) => fault with { Bom = Flag(value) },
        ["redirect"] = (fault, value) => fault with { Redirect = new Uri(value) },
        ["gzip"] = (fault, value) => fault with { Gzip = Flag(value) },
        ["no-stream"] = (fault, value) => fault with { NoStream = Flag(value) },
        ["empty-first"] = (fault, value) => fault with { EmptyFirst = Flag(value) },
        ["same-index"] = (fault, value) => fault with { SameIndex = Flag(value) },
        ["missing-index"] = (fault, value) => fault with { MissingIndex = Flag(value) },
        ["unknown-event"] = (fault, value) => fault with { UnknownEvent = Flag(value) },
        ["batch-end"] = (fault, value) => fault with { BatchEnd = BatchEnd(value) },
        ["batch-fail-line"] = (fault, value) => fault with { BatchFailLine = Number(value) },
        ["batch-garbage-line"] = (fault, value) => fault with { BatchGarbageLine = Number(value) },
        ["arguments-as-object"] = (fault, value) => fault with { ArgumentsAsObject = Flag(value) },
    };

    public static bool TryParse(string text, [NotNullWhen(true)] out Fault? fault, [NotNullWhen(false)] out string? problem)
    {
        fault = new Fault();
        problem = null;
        foreach (var term in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (name, value) = Split(term);
            try
            {
                fault = Terms.TryGetValue(name, out var apply)
                    ? apply(fault, value)
                    : throw new FormatException($"known are {string.Join(", ", Terms.Keys)}");
            }
            catch (Exception exception) when (exception is FormatException or OverflowException)
            {
                problem = $"Fault '{term}' is not understood: {exception.Message}";
                fault = null;
                return false;
            }
        }

        return true;
    }

    private static (string Name, string Value) Split(string term)
    {
        var equals = term.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? (term, "") : (term[..equals].TrimEnd(), term[(equals + 1)..].TrimStart());
    }

    private static bool Flag(string value) => value.Length == 0 || bool.Parse(value);

    private static int Number(string value) => int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int Status(string value) =>
        Number(value) is var status and >= 200 and <= 599 ? status : throw new FormatException("a status is between 200 and 599");

    private static string BatchEnd(string value) =>
        value is "failed" or "expired" or "cancelled" ? value : throw new FormatException("a batch ends failed, expired or cancelled");

    private static TimeSpan Milliseconds(string value) => TimeSpan.FromMilliseconds(Number(value));

    private static KeyValuePair<string, string> Header(string value) =>
        value.Split(':', 2) is [var name, var content]
            ? new(name.Trim(), content.Trim())
            : throw new FormatException("a header is written Name: value");
}
