using System.Globalization;

namespace Novita.Remodl.Client.Jobs;

/// <summary>How something is waited for, when all is decided.</summary>
internal sealed record JobPace
{
    // Longer than anyone wants to pause, and shorter than a timer may run.
    private static readonly TimeSpan LongestInterval = TimeSpan.FromDays(1);

    /// <summary>What takes seconds to minutes.</summary>
    public static JobPace Generation { get; } = new()
    {
        Timeout = TimeSpan.FromMinutes(30),
        MinInterval = TimeSpan.FromSeconds(1),
        MaxInterval = TimeSpan.FromSeconds(10),
        MaxFailedReads = 5,
    };

    /// <summary>What takes minutes to days. It outlives an outage.</summary>
    public static JobPace Long { get; } = new()
    {
        Timeout = System.Threading.Timeout.InfiniteTimeSpan,
        MinInterval = TimeSpan.FromSeconds(2),
        MaxInterval = TimeSpan.FromMinutes(1),
        MaxFailedReads = 10,
    };

    public required TimeSpan Timeout { get; init; }

    public required TimeSpan MinInterval { get; init; }

    public required TimeSpan MaxInterval { get; init; }

    public required int MaxFailedReads { get; init; }

    public IJobSignal? Signal { get; init; }

    /// <summary>This pace with what the options say.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    public JobPace With(JobWaitOptions? options)
    {
        if (options is null)
        {
            return this;
        }

        if (options.Timeout is { } timeout && timeout <= TimeSpan.Zero && timeout != System.Threading.Timeout.InfiniteTimeSpan)
        {
            throw Refused(nameof(Timeout), $"JobWaitOptions.Timeout is {timeout:c}. It has to be longer than zero, or Timeout.InfiniteTimeSpan.");
        }

        // One that is given alone moves the other, which nobody chose.
        var min = options.MinInterval ?? Min(MinInterval, options.MaxInterval);
        var max = options.MaxInterval ?? Max(MaxInterval, options.MinInterval);
        if (min <= TimeSpan.Zero || max < min || max > LongestInterval)
        {
            throw Refused(
                nameof(MinInterval),
                $"JobWaitOptions.MinInterval is {min:c}, and MaxInterval {max:c}. The first has to be longer than zero, the second not shorter than it, and a day at most.");
        }

        if (options.MaxFailedReads < 0)
        {
            throw Refused(nameof(MaxFailedReads), string.Create(CultureInfo.InvariantCulture, $"JobWaitOptions.MaxFailedReads is {options.MaxFailedReads}. It can't be negative."));
        }

        return new()
        {
            Timeout = options.Timeout ?? Timeout,
            MinInterval = min,
            MaxInterval = max,
            MaxFailedReads = options.MaxFailedReads ?? MaxFailedReads,
            Signal = options.Signal,
        };
    }

    private static TimeSpan Min(TimeSpan own, TimeSpan? other) => other < own ? other.Value : own;

    private static TimeSpan Max(TimeSpan own, TimeSpan? other) => other > own ? other.Value : own;

    private static ArgumentOutOfRangeException Refused(string setting, string message) => new(setting, message);
}
