using Novita.Remodl.Client.Jobs;

namespace Samples.TrainLora;

/// <summary>One line that fills. Where nobody watches, a line for each change.</summary>
internal sealed class ProgressBar : IProgress<JobProgress>
{
    private const int Width = 30;

    private string _last = "";

    public void Report(JobProgress value)
    {
        var done = (int)(Width * Math.Clamp(value.Percent ?? 0, 0, 100) / 100);
        var rest = value.Remaining is { } left ? $", {left.TotalSeconds:F0} s to go" : "";
        var line = $"[{new string('#', done)}{new string('.', Width - done)}] {value.RawStatus}{rest}";
        if (line == _last)
        {
            return;
        }

        _last = line;
        if (Console.IsOutputRedirected)
        {
            Console.WriteLine(line);
        }
        else
        {
            Console.Write($"\r{line,-79}{(value.IsEnded ? "\n" : "")}");
        }
    }
}
