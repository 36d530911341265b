using Novita.Remodl.Client;
using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.NovitaAI;
using Samples;
using Samples.ImageToVideo;

if (CommandLine.Helps(args, Arguments.Usage))
{
    return 0;
}

using var stop = CommandLine.StopAtCtrlC();

try
{
    var arguments = Arguments.Parse(args);
    await using var emulator = await EmulatorWithoutKey.StartAsync("novita", stop.Token);
    using var novita = new NovitaClient();

    var image = arguments.Image is { } path ? MediaInput.FromPath(path) : MediaInput.FromBytes(Picture.Paint());
    var job = await novita.StartVideoAsync(
        new() { Model = arguments.Model, Prompt = arguments.Prompt, FirstFrame = image, DurationSeconds = arguments.Seconds }, stop.Token);

    // Whoever keeps this finds the job again, from any process: novita.ResumeVideo(text).
    Console.WriteLine($"The job is {job.Handle}");
    var result = await job.WaitAsync(new JobWaitOptions { MinInterval = TimeSpan.FromMilliseconds(200) }, new ProgressLine(), stop.Token);
    var video = result.Video ?? throw new InvalidOperationException("The job ended without a video.");
    await video.SaveAsync(arguments.Out, cancellationToken: stop.Token);
    Console.WriteLine($"{Path.GetFullPath(arguments.Out)}: {new FileInfo(arguments.Out).Length:N0} bytes of {video.MediaType}");
    return 0;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    Console.Error.WriteLine("Stopped. The job goes on at the service.");
    return 130;
}
catch (Exception failure) when (failure is ModelProviderException or ArgumentException or IOException)
{
    Console.Error.WriteLine(failure.Message);
    return 1;
}
