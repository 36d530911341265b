using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client;

/// <summary>
/// One of the client's own time limits ran out. The inner exception is a <see cref="TimeoutException"/>.
/// A cancellation by the caller is never told this way, but as <see cref="OperationCanceledException"/>.
/// </summary>
/// <param name="kind">Which limit ran out.</param>
/// <param name="limit">How long it was.</param>
/// <param name="details">What else is known of the failure.</param>
/// <param name="innerException">The cancellation through which the limit took effect.</param>
public sealed class ProviderTimeoutException(
    ProviderTimeoutKind kind, TimeSpan limit, ErrorDetails? details = null, Exception? innerException = null)
    : ModelProviderException(Describe(kind, limit, details?.Provider), details, new TimeoutException(null, innerException))
{
    /// <summary>The service's id of the job or batch that was waited for, which goes on; null when it was none.</summary>
    public string? TaskId { get; init; }

    /// <summary>The text of the handle of the job that was waited for, which <c>JobHandle.Parse</c> reads; null when it was none.</summary>
    public string? Handle { get; init; }

    /// <inheritdoc/>
    public override string Message => TaskId is null ? base.Message : $"{base.Message} Its id is {TaskId}.";

    /// <summary>Which limit ran out.</summary>
    public ProviderTimeoutKind Kind { get; } = kind;

    /// <summary>How long the limit was.</summary>
    public TimeSpan Limit { get; } = limit;

    private protected override bool IsTransientByNature => true;

    private static string Describe(ProviderTimeoutKind kind, TimeSpan limit, string? provider)
    {
        if (kind == ProviderTimeoutKind.Job)
        {
            return $"The job at {provider ?? "the provider"} didn't end within {limit:c}. It goes on: wait for it again, or raise JobWaitOptions.Timeout.";
        }

        var (what, setting) = kind switch
        {
            ProviderTimeoutKind.Total => ("didn't answer, retries included,", nameof(TransportOptions.TotalTimeout)),
            ProviderTimeoutKind.FirstEvent => ("sent nothing of the stream", nameof(TransportOptions.FirstEventTimeout)),
            ProviderTimeoutKind.StreamIdle => ("fell silent in the middle of the body", nameof(TransportOptions.StreamIdleTimeout)),
            _ => ("didn't answer", nameof(TransportOptions.AttemptTimeout)),
        };
        var bound = kind == ProviderTimeoutKind.StreamIdle ? "for" : "within";
        return $"{provider ?? "The provider"} {what} {bound} {limit:c}. "
            + $"If that may take longer, raise {nameof(TransportOptions)}.{setting}.";
    }
}
