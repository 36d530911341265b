using System.ClientModel;
using System.ClientModel.Primitives;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Novita.Remodl.Client.RemodlAI;
using OpenAI;
using OpenAI.Audio;

namespace Novita.Remodl.Client.Benchmarks;

/// <summary>
/// How much memory 200 MB of audio take, up and down, over loopback: the growth of the working set while it is under way. The server stands in the same process and keeps nothing.
/// </summary>
internal static class AudioMemory
{
    private const long Length = 200L * 1024 * 1024;
    private const int Window = 64 * 1024;

    public static async Task<string> MeasureAsync()
    {
        using var server = new LoopbackServer();
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".wav");
        await WriteAsync(path);
        try
        {
            using var ours = RemodlAIClient.Local(server.Address);
            var theirs = new AudioClient(
                "m", new ApiKeyCredential("key"), new OpenAIClientOptions { Endpoint = new Uri(server.Address, "v1"), Transport = new HttpClientPipelineTransport(new HttpClient()) });
            (string Name, string What, Func<Task<long>> Run)[] contestants =
            [
                ("Novita.Remodl.Client", "up", async () =>
                {
                    await ours.TranscribeAsync("m", path);
                    return server.Received;
                }),
                ("Novita.Remodl.Client", "down, to a file", async () =>
                {
                    using var speech = await ours.SynthesizeSpeechAsync("m", "Hello", "alloy");
                    await speech.SaveAsync(path + ".down");
                    return new FileInfo(path + ".down").Length;
                }),
                ("OpenAI 2.15.0", "up", async () =>
                {
                    await theirs.TranscribeAudioAsync(path);
                    return server.Received;
                }),
                ("OpenAI 2.15.0", "down", async () => (await theirs.GenerateSpeechAsync("Hello", GeneratedSpeechVoice.Alloy)).Value.ToMemory().Length),
            ];
            var text = new StringBuilder("""

                ## 200 MB of audio over loopback

                The growth of the whole process' working set at its peak, and what was allocated, from before a call to its end; each after a call of its kind to warm up, in its own collected heap. The budget: 8 MB.

                | | | growth of the working set, MB | allocated, MB | ms |
                |---|---|---:|---:|---:|

                """);
            foreach (var (name, what, run) in contestants)
            {
                var (growth, allocated, elapsed) = await MeasureAsync(name, run);
                text.Append(CultureInfo.InvariantCulture, $"| {name} | {what} | {growth / 1048576.0:F1} | {allocated / 1048576.0:F1} | {elapsed.TotalMilliseconds:N0} |\n");
            }

            return text.ToString();
        }
        finally
        {
            File.Delete(path);
            File.Delete(path + ".down");
        }
    }

    private static async Task<(long Growth, long Allocated, TimeSpan Elapsed)> MeasureAsync(string name, Func<Task<long>> run)
    {
        await CheckAsync(name, run);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

        using var stop = new CancellationTokenSource();
        var before = WorkingSet();
        var peak = before;
        var watching = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                peak = Math.Max(peak, WorkingSet());
                await Task.Delay(5);
            }
        });
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var started = Stopwatch.GetTimestamp();
        await CheckAsync(name, run);
        var elapsed = Stopwatch.GetElapsedTime(started);
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        peak = Math.Max(peak, WorkingSet());
        await stop.CancelAsync();
        await watching;
        return (peak - before, allocated, elapsed);
    }

    private static async Task CheckAsync(string name, Func<Task<long>> run)
    {
        var moved = await run();
        if (moved < Length)
        {
            throw new InvalidOperationException($"{name} moved {moved} bytes, not {Length}.");
        }
    }

    private static long WorkingSet()
    {
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }

    private static async Task WriteAsync(string path)
    {
        var window = new byte[Window];
        new Random(1).NextBytes(window);
        await using var file = File.Create(path, bufferSize: 0);
        for (var written = 0L; written < Length; written += window.Length)
        {
            await file.WriteAsync(window);
        }
    }

    /// <summary>Takes uploads in and forgets them, and sends speech of the same bytes again and again.</summary>
    private sealed class LoopbackServer : IDisposable
    {
        private static readonly byte[] Transcript = Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 13\r\n\r\n{\"text\":\"Hi\"}");

        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly byte[] _audio = new byte[Window];

        public LoopbackServer()
        {
            _listener.Start();
            new Random(2).NextBytes(_audio);
            _ = AcceptAsync();
        }

        public Uri Address => new($"http://{_listener.LocalEndpoint}/");

        public long Received { get; private set; }

        public void Dispose() => _listener.Dispose();

        private async Task AcceptAsync()
        {
            try
            {
                while (true)
                {
                    _ = ServeAsync(await _listener.AcceptTcpClientAsync());
                }
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException)
            {
                // The measurement is over.
            }
        }

        private async Task ServeAsync(TcpClient client)
        {
            using var _ = client;
            var stream = client.GetStream();
            var window = new byte[Window];
            try
            {
                while (await ReadHeadAsync(stream, window) is { } request)
                {
                    Received = request.InBody;
                    while (Received < request.Length)
                    {
                        Received += await stream.ReadAsync(window);
                    }

                    await (request.Head.StartsWith("POST /v1/audio/speech", StringComparison.Ordinal) ? SpeakAsync(stream) : stream.WriteAsync(Transcript).AsTask());
                }
            }
            catch (IOException)
            {
                // The client went.
            }
        }

        private async Task SpeakAsync(NetworkStream stream)
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\nContent-Length: {Length}\r\n\r\n")));
            for (var sent = 0L; sent < Length; sent += _audio.Length)
            {
                await stream.WriteAsync(_audio);
            }
        }

        private static async Task<(string Head, long Length, long InBody)?> ReadHeadAsync(NetworkStream stream, byte[] window)
        {
            var filled = 0;
            while (true)
            {
                var read = await stream.ReadAsync(window.AsMemory(filled));
                if (read == 0)
                {
                    return null;
                }

                filled += read;
                var end = window.AsSpan(0, filled).IndexOf("\r\n\r\n"u8);
                if (end < 0)
                {
                    continue;
                }

                var head = Encoding.ASCII.GetString(window, 0, end);
                var line = head.Split("\r\n").FirstOrDefault(line => line.StartsWith("Content-Length: ", StringComparison.OrdinalIgnoreCase))
                    ?? throw new InvalidOperationException($"There is no Content-Length: {head}");
                return (head, long.Parse(line.AsSpan("Content-Length: ".Length), CultureInfo.InvariantCulture), filled - end - 4);
            }
        }
    }
}
