using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Novita.Remodl.Client.NovitaAI;

namespace Novita.Remodl.Client.Benchmarks;

/// <summary>How much memory a large video takes: saved to a file, and read as bytes. Measured over loopback, as the working set of the process.</summary>
internal static class DownloadMemory
{
    private const long Length = 500_000_000;
    private const double Megabyte = 1024 * 1024;

    public static async Task<string> MeasureAsync()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        using var stop = new CancellationTokenSource();
        var serving = ServeAsync(server, stop.Token);
        using var novita = new NovitaClient(new NovitaOptions { ApiKey = "sk_test" });
        var path = Path.GetTempFileName();
        try
        {
            var file = novita.Media.FileAt(new Uri(string.Create(CultureInfo.InvariantCulture, $"http://{server.LocalEndpoint}/video.mp4")));
            // What is loaded and compiled on the first time is not the download's.
            await file.SaveAsync(path);
            var saved = await GrowthAsync(() => file.SaveAsync(path));
            var read = await GrowthAsync(() => file.ReadBytesAsync());
            return string.Create(CultureInfo.InvariantCulture, $"""

                ## A video of {Length / 1_000_000} MB

                The budget: a working set that grows by less than 8 MB while it is saved.

                | | working set grows by |
                |---|---:|
                | GeneratedVideo.SaveAsync | {saved / Megabyte:F1} MB |
                | GeneratedFile.ReadBytesAsync | {read / Megabyte:F1} MB |

                """);
        }
        finally
        {
            File.Delete(path);
            await stop.CancelAsync();
            await serving;
        }
    }

    private static async Task<long> GrowthAsync(Func<Task> work)
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        using var process = Process.GetCurrentProcess();
        process.Refresh();
        var before = process.WorkingSet64;
        var most = before;
        var working = Task.Run(work);
        while (!working.IsCompleted)
        {
            process.Refresh();
            most = Math.Max(most, process.WorkingSet64);
            await Task.WhenAny(working, Task.Delay(20));
        }

        await working;
        return most - before;
    }

    private static async Task ServeAsync(TcpListener server, CancellationToken cancellationToken)
    {
        var window = new byte[64 * 1024];
        try
        {
            while (true)
            {
                using var client = await server.AcceptTcpClientAsync(cancellationToken);
                var stream = client.GetStream();
                await stream.ReadAtLeastAsync(new byte[4096], 16, throwOnEndOfStream: false, cancellationToken);
                await stream.WriteAsync(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Length: {Length}\r\nConnection: close\r\n\r\n")), cancellationToken);
                for (var left = Length; left > 0; left -= window.Length)
                {
                    await stream.WriteAsync(window.AsMemory(0, (int)Math.Min(left, window.Length)), cancellationToken);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Done.
        }
    }
}
