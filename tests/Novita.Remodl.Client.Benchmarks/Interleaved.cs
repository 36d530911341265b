using System.Diagnostics;

namespace Novita.Remodl.Client.Benchmarks;

/// <summary>
/// Measures contestants in turns, round by round, so that a noisy machine is as noisy to all of them; BenchmarkDotNet runs one after the other. What counts is the median of the rounds' ratios.
/// </summary>
internal static class Interleaved
{
    // Time is the processor's, of all threads: waiting for other processes isn't the clients' fault.
    private const int Rounds = 101;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2.5);
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(20);

    public static async Task<IReadOnlyList<Measurement>> MeasureAsync(IReadOnlyList<Contestant> contestants)
    {
        var operations = new int[contestants.Count];
        for (var i = 0; i < contestants.Count; i++)
        {
            operations[i] = await WarmUpAsync(contestants[i]);
        }

        var times = new double[contestants.Count, Rounds];
        var bytes = new double[contestants.Count, Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            for (var turn = 0; turn < contestants.Count; turn++)
            {
                // Whoever begins, changes.
                var i = (round + turn) % contestants.Count;
                GC.Collect();
                GC.WaitForPendingFinalizers();
                var allocated = GC.GetTotalAllocatedBytes(precise: true);
                var started = Environment.CpuUsage.TotalTime;
                for (var n = 0; n < operations[i]; n++)
                {
                    await contestants[i].Run();
                }

                times[i, round] = (Environment.CpuUsage.TotalTime - started).TotalNanoseconds / operations[i];
                bytes[i, round] = (double)(GC.GetTotalAllocatedBytes(precise: true) - allocated) / operations[i];
            }
        }

        return
        [
            .. contestants.Select((contestant, i) => new Measurement(
                contestant.Name,
                Median(round => times[i, round]),
                Median(round => bytes[i, round]),
                Median(round => times[0, round] / times[i, round]),
                Median(round => bytes[0, round] / bytes[i, round]))),
        ];
    }

    private static async Task<int> WarmUpAsync(Contestant contestant)
    {
        var started = Stopwatch.GetTimestamp();
        var count = 0;
        while (Stopwatch.GetElapsedTime(started) < WarmUp)
        {
            var result = await contestant.Run();
            if (result != contestant.Expected)
            {
                throw new InvalidOperationException($"{contestant.Name} returned {result}, not {contestant.Expected}.");
            }

            count++;
        }

        return Math.Max(1, (int)(count * (Turn / WarmUp)));
    }

    private static double Median(Func<int, double> value)
    {
        var sorted = Enumerable.Range(0, Rounds).Select(value).Order().ToArray();
        return sorted[Rounds / 2];
    }
}
