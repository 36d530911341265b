using Microsoft.Extensions.Logging;

namespace Novita.Remodl.Client.Diagnostics;

/// <summary>The transport's log messages. None has a header, a key, a query or a body.</summary>
internal static partial class TransportLog
{
    public const string Category = "Novita.Remodl.Client.Http";

    [LoggerMessage(1, LogLevel.Debug, "{Provider}: {Method} {Host}{Path} answered {Status} after {ElapsedMilliseconds:0.#} ms and {Resends} retries")]
    public static partial void Answered(
        ILogger logger, string provider, string method, string? host, string? path, int status, double elapsedMilliseconds, int resends);

    [LoggerMessage(2, LogLevel.Debug, "{Provider}: {Method} {Host}{Path} failed with {Error} ({Status}) after {ElapsedMilliseconds:0.#} ms and {Resends} retries")]
    public static partial void Failed(
        ILogger logger, string provider, string method, string? host, string? path, string error, int? status, double elapsedMilliseconds, int resends);

    [LoggerMessage(3, LogLevel.Warning, "{Provider}: retry {Attempt} of {Method} {Path} in {Delay} after {Error} ({Status})")]
    public static partial void Retrying(
        ILogger logger, string provider, string method, string? path, int attempt, TimeSpan delay, int? status, string error);
}
