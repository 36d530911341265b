namespace Novita.Remodl.Client.Jobs;

/// <summary>What one look at a job told.</summary>
public sealed record JobProgress
{
    /// <summary>The job's id.</summary>
    public required string JobId { get; init; }

    /// <inheritdoc cref="JobState{T}.Status"/>
    public required JobStatus Status { get; init; }

    /// <inheritdoc cref="JobState{T}.RawStatus"/>
    public string? RawStatus { get; init; }

    /// <inheritdoc cref="JobState{T}.Percent"/>
    public double? Percent { get; init; }

    /// <inheritdoc cref="JobState{T}.Remaining"/>
    public TimeSpan? Remaining { get; init; }

    /// <inheritdoc cref="JobState{T}.Reason"/>
    public string? Reason { get; init; }

    /// <summary>How long it has been watched.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Whether nothing more will come.</summary>
    public bool IsEnded => Status is not (JobStatus.Queued or JobStatus.Processing);
}
