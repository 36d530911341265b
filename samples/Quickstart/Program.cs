using Novita.Remodl.Client;
using Novita.Remodl.Client.NovitaAI;
using Samples;
using Samples.Quickstart;

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
    var measurement = new Measurement();

    using var novita = new NovitaClient();
    await foreach (var chunk in novita.StreamChatAsync(arguments.Model, arguments.Prompt, stop.Token))
    {
        Console.Write(chunk.Text);
        measurement.Add(chunk);
    }

    Console.WriteLine();
    Console.WriteLine();
    Console.WriteLine(measurement);
    return 0;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    Console.WriteLine();
    Console.Error.WriteLine("Stopped.");
    return 130;
}
catch (ModelProviderException failure)
{
    Console.WriteLine();
    Console.Error.WriteLine(failure.Message);
    return 1;
}
