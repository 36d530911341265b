namespace Novita.Remodl.Client.Jobs;

/// <summary>Where a job stands. What a service calls it is in <see cref="JobState{T}.RawStatus"/>; a status that nobody knows counts as still under way.</summary>
public enum JobStatus
{
    /// <summary>Accepted, not begun.</summary>
    Queued,

    /// <summary>Under way.</summary>
    Processing,

    /// <summary>Ended with a result.</summary>
    Succeeded,

    /// <summary>Ended without a result.</summary>
    Failed,

    /// <summary>Ended because somebody cancelled it.</summary>
    Cancelled,

    /// <summary>The service does not know it any more, or never did.</summary>
    Expired,
}
