using Novita.Remodl.Client;
using Novita.Remodl.Client.NovitaAI;
using Samples;
using Samples.ImageGeneration;

if (CommandLine.Helps(args, Arguments.Usage))
{
    return 0;
}

if (!Arguments.TryParse(args, out var arguments))
{
    Console.Error.WriteLine(Arguments.Usage);
    return 2;
}

using var stop = CommandLine.StopAtCtrlC();

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
    Console.Error.WriteLine("Stopped.");
    return 130;
}
catch (Exception e) when (e is ModelProviderException or ArgumentException or IOException)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
