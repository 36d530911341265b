using Novita.Remodl.Client.Jobs;

namespace Novita.Remodl.Client.NovitaAI.Training;

/// <summary>Reads trainings as states of jobs.</summary>
internal static class TrainingReader
{
    private const string NotFound = "TASK_NOT_FOUND";

    public static async Task<JobState<TrainedModel>> ReadAsync(Task<TrainingState> reading)
    {
        try
        {
            return ToState(await reading.ConfigureAwait(false));
        }
        catch (ModelProviderException e) when (e.Code == NotFound)
        {
            return new() { Status = JobStatus.Expired, RawStatus = e.Code };
        }
    }

    // A model that is trained but not served can't be used yet: the job goes on until it can, or never will.
    private static JobState<TrainedModel> ToState(TrainingState training)
    {
        var isTrained = training.TaskStatus == TrainingStatus.Success;
        var serving = isTrained ? training.Models?.FirstOrDefault(model => model.ModelStatus == TrainedModelStatus.Serving) : null;
        var waiting = isTrained && serving is null ? training.Models?.Select(model => model.ModelStatus?.Value).FirstOrDefault(status => !string.IsNullOrEmpty(status)) : null;
        return new()
        {
            Status = serving is not null ? JobStatus.Succeeded : waiting is "FAILED" or "ERROR" ? JobStatus.Failed : StatusOf(training.TaskStatus),
            RawStatus = waiting ?? training.TaskStatus?.Value,
            Percent = training.Extra?.ProgressPercent,
            Remaining = training.Extra?.EtaRelative is > 0 and < 864_000 and var seconds ? TimeSpan.FromSeconds(seconds) : null,
            Result = serving,
        };
    }

    private static JobStatus StatusOf(TrainingStatus? status) => status?.Value switch
    {
        "FAILED" => JobStatus.Failed,
        "CANCELED" or "CANCELLED" => JobStatus.Cancelled,
        "QUEUING" => JobStatus.Queued,
        _ => JobStatus.Processing,
    };
}
