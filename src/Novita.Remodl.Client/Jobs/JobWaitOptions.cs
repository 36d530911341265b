using System.Globalization;

namespace Novita.Remodl.Client.Jobs;

/// <summary>How a job is waited for.</summary>
public sealed record JobWaitOptions
{
    /// <summary>How long is waited in all before <see cref="ProviderTimeoutException"/>; the job itself goes on. Default: 30 minutes. <see cref="Timeout.InfiniteTimeSpan"/> sets no limit.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>The pause before the second look. Default: 1 second. Pauses grow by half, up to <see cref="MaxInterval"/>, and are varied by a fifth so that many jobs do not ask at once.</summary>
    public TimeSpan MinInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest pause between two looks. Default: 10 seconds.</summary>
    public TimeSpan MaxInterval { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How many looks in a row may fail for a passing reason before the failure is thrown. Default: 5. Retries of the transport come on top.</summary>
    public int MaxFailedReads { get; init; } = 5;

    /// <summary>Tells of the end before the next look is due, for example a <see cref="WebhookInbox"/>. It is taken as a hint to look, never as the truth.</summary>
    public IJobSignal? Signal { get; init; }

    /// <summary>Throws if a value is out of range.</summary>
    internal void Check()
    {
        if (Timeout <= TimeSpan.Zero && Timeout != System.Threading.Timeout.InfiniteTimeSpan)
        {
            throw Refused(nameof(Timeout), $"JobWaitOptions.Timeout is {Timeout:c}. It has to be longer than zero, or Timeout.InfiniteTimeSpan.");
        }

        if (MinInterval <= TimeSpan.Zero || MaxInterval < MinInterval)
        {
            throw Refused(nameof(MinInterval), $"JobWaitOptions.MinInterval is {MinInterval:c}, and MaxInterval {MaxInterval:c}. The first has to be longer than zero, and the second not shorter than it.");
        }

        if (MaxFailedReads < 0)
        {
            throw Refused(nameof(MaxFailedReads), string.Create(CultureInfo.InvariantCulture, $"JobWaitOptions.MaxFailedReads is {MaxFailedReads}. It can't be negative."));
        }
    }

    private static ArgumentOutOfRangeException Refused(string setting, string message) => new(setting, message);
}
