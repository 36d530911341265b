using System.Globalization;
using Novita.Remodl.Client.Jobs;

namespace Samples;

/// <summary>Shows how a job goes in one line, which is written over; where the output goes into a file, a line for each news.</summary>
internal sealed class ProgressLine : IProgress<JobProgress>
{
    private const int Width = 30;

    private string _shown = "";

    public void Report(JobProgress value)
    {
        var done = value.Status == JobStatus.Succeeded ? 100 : Math.Clamp(value.Percent ?? 0, 0, 100);
        var rest = value.Remaining is { } left ? string.Create(CultureInfo.InvariantCulture, $", {left.TotalSeconds:F0} s to go") : "";
        var filled = (int)(done * Width / 100);
        var line = string.Create(CultureInfo.InvariantCulture, $"[{new string('#', filled)}{new string('.', Width - filled)}] {done,3:F0} %  {value.Status,-10} {value.Elapsed.TotalSeconds,6:F1} s{rest}");
        if (Console.IsOutputRedirected)
        {
            var news = $"{value.Status}";
            if (news != _shown)
            {
                Console.WriteLine(line);
            }

            _shown = news;
            return;
        }

        Console.Write($"\r{line,-79}{(value.IsEnded ? Environment.NewLine : "")}");
    }
}
