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

    /// <summary>What is wrong with it; null when nothing is.</summary>
    internal string? FindProblem()
    {
        if (MinDelay < TimeSpan.Zero || MaxDelay < MinDelay || MaxDelay > TimeSpan.FromDays(1))
        {
            return $"BatchPolling.MinDelay is {MinDelay:c} and MaxDelay {MaxDelay:c}; they have to be 0 or more, in this order, and a day at most.";
        }

        if (MaxFailures < 0)
        {
            return FormattableString.Invariant($"BatchPolling.MaxFailures is {MaxFailures}; it has to be 0 or more.");
        }

        return Timeout < TimeSpan.Zero ? $"BatchPolling.Timeout is {Timeout:c}; it has to be 0 or more, or null." : null;
    }
}
