using Novita.Remodl.Client;
using Novita.Remodl.Client.NovitaAI;
using Samples;
using Samples.ImageGeneration;

if (!Arguments.TryParse(args, out var arguments))
{
    Console.Error.WriteLine(Arguments.Usage);
    return 2;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, signal) =>
{
    signal.Cancel = true;
    stop.Cancel();
};

try
{
    await using var emulator = await EmulatorWithoutKey.StartAsync("novita", stop.Token);
    using var novita = new NovitaClient();

    Console.WriteLine($"{arguments.Model}: {arguments.Prompt}");
    var job = await novita.StartImageAsync(new ImageRequest { Model = arguments.Model, Prompt = arguments.Prompt }, stop.Token);
    var result = await job.WaitAsync(progress: new ProgressLine(), cancellationToken: stop.Token);

    foreach (var path in await result.SaveAllAsync(arguments.Folder, cancellationToken: stop.Token))
    {
        Console.WriteLine($"Saved {path} ({new FileInfo(path).Length} bytes)");
        await TerminalPicture.ShowAsync(path, stop.Token);
    }

    return 0;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    return 130;
}
catch (Exception e) when (e is ModelProviderException or MissingApiKeyException or ArgumentException)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
