using System.Globalization;
using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Legacy;

/// <summary>Reads the progress of tasks as states of jobs.</summary>
internal static class LegacyProgressReader
{
    private const string NotFound = "3";

    public static async Task<JobState<ImageResult>> ReadAsync(Task<LegacyAnswer<LegacyProgress>> reading, ImageResults results)
    {
        try
        {
            var answer = await reading.ConfigureAwait(false);
            return ToState(answer.Data ?? new(), results);
        }
        catch (ModelProviderException e) when (e.Code == NotFound)
        {
            return new() { Status = JobStatus.Expired, RawStatus = e.Code };
        }
    }

    private static JobState<ImageResult> ToState(LegacyProgress progress, ImageResults results)
    {
        var status = progress.Status switch
        {
            0 => JobStatus.Queued,
            2 => JobStatus.Succeeded,
            3 or 4 => JobStatus.Failed,
            _ => JobStatus.Processing,
        };
        return new()
        {
            Status = status,
            RawStatus = progress.Status?.ToString(CultureInfo.InvariantCulture),
            Percent = progress.Progress is { } share ? share * 100 : null,
            Remaining = progress.EtaRelative is > 0 and < 86_400 ? TimeSpan.FromSeconds(progress.EtaRelative.Value) : null,
            Reason = !string.IsNullOrEmpty(progress.FailedReason) ? progress.FailedReason : progress.Status == 4 ? "it ran out of time" : null,
            Result = status == JobStatus.Succeeded && ToResult(progress, results) is { Data.Count: > 0 } result ? result : null,
        };
    }

    private static ImageResult ToResult(LegacyProgress progress, ImageResults results) => new()
    {
        Data = [.. (progress.Imgs ?? [])
            .Select((image, index) => string.IsNullOrEmpty(image) ? null : results.Of(image, progress.NsfwDetectionResult?.ElementAtOrDefault(index)))
            .OfType<GeneratedImage>()],
    };
}
