using Novita.Remodl.Emulator.Faults;

namespace Novita.Remodl.Emulator;

/// <summary>
/// Something that goes wrong with one answer. The properties combine; the README has the text form
/// of each, for the header <c>X-Emulator-Fault</c>. Counts of events do not include comments and noise.
/// </summary>
public sealed record Fault
{
    private static readonly Fault NoFault = new();

    /// <summary>How many requests the fault befalls before it is spent.</summary>
    public int Times { get; init; } = 1;

    /// <summary>Tells apart faults given by header that count with <see cref="Times"/>.</summary>
    public string? Id { get; init; }

    /// <summary>Only requests whose path contains this text are befallen.</summary>
    public string? Path { get; init; }

    /// <summary>Answers with this status and the body that the service words it with.</summary>
    public int? Status { get; init; }

    /// <summary>The exact body of the answer, in place of the service's own.</summary>
    public string? Body { get; init; }

    /// <summary>The <c>Retry-After</c> header.</summary>
    public string? RetryAfter { get; init; }

    /// <summary>The <c>retry-after-ms</c> header.</summary>
    public string? RetryAfterMs { get; init; }

    /// <summary>The <c>x-should-retry</c> header.</summary>
    public string? ShouldRetry { get; init; }

    /// <summary>Further headers of the answer.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The wait before the headers.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>Breaks the connection before the headers.</summary>
    public bool Cut { get; init; }

    /// <summary>Breaks the connection after so many events; in an answer that is no stream, amid its body.</summary>
    public int? CutAfter { get; init; }

    /// <summary>Breaks the connection amid the bytes of the event after so many; in an answer that is no stream, amid its body.</summary>
    public int? CutWithin { get; init; }

    /// <summary>Ends the stream cleanly, but without its <c>[DONE]</c>, after so many events.</summary>
    public int? EndAfter { get; init; }

    /// <summary>Falls silent after so many events: for <see cref="StallFor"/>, or until the client goes.</summary>
    public int? StallAfter { get; init; }

    /// <summary>How long a stall lasts; <see langword="null"/> is for ever.</summary>
    public TimeSpan? StallFor { get; init; }

    /// <summary>Sends an event that is no JSON after so many events.</summary>
    public int? GarbageAfter { get; init; }

    /// <summary>Sends an error object and <c>[DONE]</c> after so many events.</summary>
    public int? ErrorAfter { get; init; }

    /// <summary>Answers with an HTML page, as proxies do; status 200 unless <see cref="Status"/> says otherwise.</summary>
    public bool Html { get; init; }

    /// <summary>Sends the error body of <see cref="Status"/> (or of 400) with status 200.</summary>
    public bool ErrorAsOk { get; init; }

    /// <summary>Writes byte by byte.</summary>
    public bool Drip { get; init; }

    /// <summary>Ends the lines of a stream with CR LF.</summary>
    public bool Crlf { get; init; }

    /// <summary>Puts comment lines before and between the events.</summary>
    public bool Comments { get; init; }

    /// <summary>Puts empty and null events between the events.</summary>
    public bool Noise { get; init; }

    /// <summary>Leaves out the line ends after the last event.</summary>
    public bool NoFinalNewline { get; init; }

    /// <summary>Leaves out <c>[DONE]</c>.</summary>
    public bool NoDone { get; init; }

    /// <summary>Leaves out the space after <c>data:</c>.</summary>
    public bool NoSpace { get; init; }

    /// <summary>Begins the stream with a byte order mark.</summary>
    public bool Bom { get; init; }

    /// <summary>Redirects there, with status 302 unless <see cref="Status"/> says otherwise.</summary>
    public Uri? Redirect { get; init; }

    /// <summary>Compresses the answer, whether or not it was asked to.</summary>
    public bool Gzip { get; init; }

    /// <summary>Answers a request for a stream with one JSON body.</summary>
    public bool NoStream { get; init; }

    /// <summary>Begins the stream with a chunk without choices, as Azure does.</summary>
    public bool EmptyFirst { get; init; }

    /// <summary>Gives all tool calls index 0, as lmdeploy does.</summary>
    public bool SameIndex { get; init; }

    /// <summary>Leaves the index of tool calls out.</summary>
    public bool MissingIndex { get; init; }

    /// <summary>Puts an event of a type that no client knows into the stream of a response.</summary>
    public bool UnknownEvent { get; init; }

    /// <summary>Sends the arguments of a tool call as an object, whole in one chunk.</summary>
    public bool ArgumentsAsObject { get; init; }

    /// <summary>How the batch that the request starts ends: <c>failed</c> at once, or <c>expired</c> or <c>cancelled</c> after a third of its requests.</summary>
    public string? BatchEnd { get; init; }

    /// <summary>The line of the input file, from 1, whose request fails in the batch that the request starts.</summary>
    public int? BatchFailLine { get; init; }

    /// <summary>The line of the input file, from 1, whose result is followed by a line that is no JSON.</summary>
    public int? BatchGarbageLine { get; init; }

    /// <summary>Reads the text form, such as <c>status=503;retry-after=2</c>; throws <see cref="FormatException"/> when it makes no sense.</summary>
    public static Fault Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FaultSyntax.TryParse(text, out var fault, out var problem) ? fault : throw new FormatException(problem);
    }

    internal bool Cuts => Cut || CutAfter is not null || CutWithin is not null;

    internal static Fault Of(HttpContext context) => context.Features.Get<Fault>() ?? NoFault;
}
