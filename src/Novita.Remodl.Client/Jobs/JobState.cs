namespace Novita.Remodl.Client.Jobs;

/// <summary>A job as the service described it at one moment.</summary>
/// <typeparam name="T">What the job makes.</typeparam>
public sealed record JobState<T>
    where T : class
{
    /// <summary>Where it stands.</summary>
    public required JobStatus Status { get; init; }

    /// <summary>The status in the service's own word.</summary>
    public string? RawStatus { get; init; }

    /// <summary>How much is done, 0 to 100, if the service tells. Never a sign of the end: services report 0 of what is done, and 100 of what is not.</summary>
    public double? Percent { get; init; }

    /// <summary>How long it will take yet, if the service tells.</summary>
    public TimeSpan? Remaining { get; init; }

    /// <summary>Why it failed, in the service's words.</summary>
    public string? Reason { get; init; }

    /// <summary>What it made. Of an ended job alone, and there when it <see cref="JobStatus.Succeeded"/>.</summary>
    public T? Result { get; init; }

    /// <summary>Whether nothing more will come.</summary>
    public bool IsEnded => Status is not (JobStatus.Queued or JobStatus.Processing);
}
