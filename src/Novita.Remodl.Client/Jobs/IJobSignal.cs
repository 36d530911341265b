namespace Novita.Remodl.Client.Jobs;

/// <summary>Hears of jobs that may have ended, such as by webhook.</summary>
public interface IJobSignal
{
    /// <summary>Completes when there is news of the job, at once if there was some before. Called again, it waits for the next.</summary>
    /// <param name="jobId">The job's id.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    Task WaitAsync(string jobId, CancellationToken cancellationToken = default);
}
