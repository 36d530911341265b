namespace Novita.Remodl.Client.Jobs;

/// <summary>
/// How a job or a batch is waited for. What is left out suits what is waited for: a generation takes seconds to minutes, a training or a batch minutes to days.
/// Times are counted by the client's <see cref="TimeProvider"/>.
/// </summary>
public sealed record JobWaitOptions
{
    /// <summary>
    /// How long is waited in all before <see cref="ProviderTimeoutException"/>; the job itself goes on. It is looked at once more when the time is up, for 5 seconds at most
    /// if the service does not answer.
    /// Default: 30 minutes; of trainings and batches <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>, which sets no limit.
    /// </summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>
    /// The pause before the second look. Pauses grow by half while nothing happens, up to <see cref="MaxInterval"/>, begin anew when the status changes, and are varied by a fifth so that many jobs
    /// do not ask at once. Default: 1 second; of trainings and batches 2 seconds.
    /// </summary>
    public TimeSpan? MinInterval { get; init; }

    /// <summary>The longest pause between two looks, a day at most; a service that is busy may ask for a longer one. Default: 10 seconds; of trainings and batches 1 minute.</summary>
    public TimeSpan? MaxInterval { get; init; }

    /// <summary>How many looks in a row may fail for a passing reason before the failure is thrown. Retries of the transport come on top. Default: 5; of trainings and batches 10.</summary>
    public int? MaxFailedReads { get; init; }

    /// <summary>
    /// Tells of the end before the next look is due, for example a <see cref="WebhookInbox"/>. It is taken as a hint to look, never as the truth, and once a second at most,
    /// or once in <see cref="MinInterval"/> if that is shorter. Default: none.
    /// </summary>
    public IJobSignal? Signal { get; init; }
}
