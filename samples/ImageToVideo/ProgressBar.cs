using Novita.Remodl.Client.Jobs;

namespace Samples.ImageToVideo;

/// <summary>One line that is written anew; on a screen that can't, a line for each change.</summary>
internal sealed class ProgressBar : IProgress<JobProgress>
{
    private const int Width = 30;

    private string _last = "";

    public void Report(JobProgress value)
    {
        var done = value.Status == JobStatus.Succeeded ? 100 : Math.Clamp(value.Percent ?? 0, 0, 100);
        var bar = new string('#', (int)(done * Width / 100)).PadRight(Width, '.');
        var line = $"[{bar}] {value.Status,-10} {value.Elapsed.TotalSeconds,5:0.0} s";
        if (Console.IsOutputRedirected)
        {
            var change = $"{value.Status} {done:0}";
            if (change != _last)
            {
                _last = change;
                Console.WriteLine(line);
            }

            return;
        }

        Console.Write($"\r{line}{(value.IsEnded ? Environment.NewLine : "")}");
    }
}
