namespace Samples;

/// <summary>What the command line of every sample has: <c>--help</c> and Ctrl-C.</summary>
internal static class CommandLine
{
    /// <summary>Says how a sample is used, if it is asked.</summary>
    /// <returns>Whether it was asked, so that there is nothing more to do.</returns>
    public static bool Helps(string[] args, string usage)
    {
        if (!args.Any(word => word is "--help" or "-h" or "-?"))
        {
            return false;
        }

        Console.WriteLine(usage);
        return true;
    }

    /// <summary>Cancelled by Ctrl-C; a second one ends the program as usual.</summary>
    public static CancellationTokenSource StopAtCtrlC()
    {
        var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, signal) =>
        {
            signal.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        };
        return stop;
    }
}
