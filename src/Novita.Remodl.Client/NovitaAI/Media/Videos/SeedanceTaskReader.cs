using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.NovitaAI.Api;
using Novita.Remodl.Client.OpenAICompatible;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Reads tasks of Seedance 2 as states of jobs.</summary>
internal sealed class SeedanceTaskReader(ISeedanceApi api, ResultDownloader downloads)
{
    /// <summary>The kind of jobs that Seedance's own route tells of.</summary>
    public const string Kind = "seedance";

    public async Task<JobState<VideoResult>> ReadAsync(string id, CancellationToken cancellationToken)
    {
        SeedanceTask task;
        try
        {
            task = await api.GetAsync(id, cancellationToken).ConfigureAwait(false);
        }
        catch (ModelProviderException e) when (e.StatusCode == 404 && e is not EndpointRetiredException)
        {
            return new() { Status = JobStatus.Expired, RawStatus = e.Code };
        }

        var status = StatusOf(task.Status);
        return new()
        {
            Status = status,
            RawStatus = task.Status,
            Reason = task.Error is { } error ? error.Message ?? error.Code : null,
            Result = status == JobStatus.Succeeded && ToResult(task) is var result and not { Video: null, LastFrame: null } ? result : null,
        };
    }

    // What is unknown is still under way.
    private static JobStatus StatusOf(string? status) => status switch
    {
        "succeeded" => JobStatus.Succeeded,
        "failed" => JobStatus.Failed,
        "cancelled" or "canceled" => JobStatus.Cancelled,
        "expired" => JobStatus.Expired,
        "queued" => JobStatus.Queued,
        _ => JobStatus.Processing,
    };

    private VideoResult ToResult(SeedanceTask task) => new()
    {
        Videos = task.Content?.VideoUrl is { Length: > 0 } url ? [new() { File = downloads.FileOf(url, "video/mp4") }] : [],
        LastFrame = task.Content?.LastFrameUrl is { Length: > 0 } frame ? downloads.FileOf(frame) : null,
        Tokens = task.Usage?.TotalTokens,
    };
}
