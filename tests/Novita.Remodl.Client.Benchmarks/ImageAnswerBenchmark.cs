using System.Globalization;
using System.Text;
using System.Text.Json;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.Benchmarks;

/// <summary>An answer with an image of 64 MiB in base64, which is saved: decoded while it arrives, or read as a text first.</summary>
internal sealed class ImageAnswerBenchmark : IBenchmark, IDisposable
{
    private const int Base64Length = 64 * 1024 * 1024;
    private const int Length = Base64Length / 4 * 3;

    private readonly string _path = Path.GetTempFileName();

    private ImageAnswerBenchmark(CannedHandler handler)
    {
        var ours = Peers.Ours(handler);
        var request = new RemoveTextRequest { ImageFile = MediaInput.FromBase64("iVBORw0KGgo=") };
        var http = new HttpClient(handler, disposeHandler: false);
        Contestants =
        [
            new("Novita.Remodl.Client", async () => await SaveAsync(await ours.ImageTools.RemoveTextAsync(request)), Length),
            new("read as a text, then decoded", async () => await SaveTextAsync(http), Length),
        ];
    }

    public string Title => "An image of 64 MiB in base64, saved";

    public required string Note { get; init; }

    public int UnitsPerOperation => 1;

    public string Unit => "image";

    public IReadOnlyList<Contestant> Contestants { get; }

    /// <summary>Measures first how far the process grows, each in turn, ours before the heap has grown.</summary>
    public static async Task<ImageAnswerBenchmark> CreateAsync()
    {
        var handler = new CannedHandler(Body(), "application/json");
        using var measured = new ImageAnswerBenchmark(handler) { Note = "" };
        var growths = new List<string>();
        foreach (var contestant in measured.Contestants)
        {
            var growth = await GrowthAsync(contestant.Run);
            growths.Add(string.Create(CultureInfo.InvariantCulture, $"{contestant.Name}: {growth / (1024.0 * 1024):F1} MiB"));
        }

        return new(handler) { Note = $"The budget: the working set grows by less than 8 MiB. It grew by, at most — {string.Join("; ", growths)}." };
    }

    public void Dispose() => File.Delete(_path);

    private static async Task<long> GrowthAsync(Func<Task<int>> run)
    {
        // The first run compiles.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var before = Environment.WorkingSet;
        var most = before;
        using var stop = new CancellationTokenSource();
        var watch = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                most = Math.Max(most, Environment.WorkingSet);
                await Task.Delay(1);
            }
        });
        await run();
        await stop.CancelAsync();
        await watch;
        return Math.Max(most, Environment.WorkingSet) - before;
    }

    private async Task<int> SaveAsync(ArrivingImage arriving)
    {
        await using (arriving)
        {
            await arriving.SaveAsync(_path);
        }

        return (int)new FileInfo(_path).Length;
    }

    private async Task<int> SaveTextAsync(HttpClient http)
    {
        using var content = new StringContent("""{"image_file":"iVBORw0KGgo="}""", Encoding.UTF8, "application/json");
        using var response = await http.PostAsync("https://api.novita.ai/v3/remove-text", content);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        await File.WriteAllBytesAsync(_path, Convert.FromBase64String(json.RootElement.GetProperty("image_file").GetString()!));
        return (int)new FileInfo(_path).Length;
    }

    private static byte[] Body()
    {
        var image = new byte[Length];
        new Random(1).NextBytes(image);
        byte[] start = [0x89, (byte)'P', (byte)'N', (byte)'G'];
        start.CopyTo(image, 0);
        return Encoding.ASCII.GetBytes($$"""{"image_file":"{{Convert.ToBase64String(image)}}","image_type":"png"}""");
    }
}
