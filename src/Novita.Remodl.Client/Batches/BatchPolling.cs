namespace Novita.Remodl.Client;

/// <summary>How often a batch is asked for while it is watched: often while something happens, seldom while nothing does.</summary>
public sealed record BatchPolling
{
    /// <summary>The shortest time between two questions, and the first. Default 2 s.</summary>
    public TimeSpan MinDelay { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest. Default 1 min.</summary>
    public TimeSpan MaxDelay { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long it is watched. The batch itself goes on. Default: without an end.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>How many questions may fail for a passing reason, one after the other and each with the transport's own retries, before the watch fails. Default 10.</summary>
    public int MaxFailures { get; init; } = 10;

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MinDelay, TimeSpan.Zero, nameof(MinDelay));
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxDelay, MinDelay, nameof(MaxDelay));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxDelay, TimeSpan.FromDays(1), nameof(MaxDelay));
        ArgumentOutOfRangeException.ThrowIfNegative(MaxFailures);
        if (Timeout is { } timeout)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(timeout, TimeSpan.Zero, nameof(Timeout));
        }
    }
}
