using Novita.Remodl.Client;
using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.NovitaAI.Training;
using Samples;
using Samples.TrainLora;

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

    // A training that was begun before is found again by its handle, in whichever process.
    var job = arguments.Job is { } handle ? novita.Training.Resume(handle) : await BeginAsync(novita, arguments, emulator is not null, stop.Token);
    Console.WriteLine($"Go on later with: --job {job.Handle}");

    var model = await job.WaitAsync(new() { Timeout = TimeSpan.FromHours(6) }, new ProgressLine(), stop.Token);
    Console.WriteLine($"Trained: {model.ModelName}");
    Console.WriteLine("Use it in a request of an image:");
    Console.WriteLine($$"""  "prompt": "a photo of {{arguments.Word}} in a garden", "loras": [{ "model_name": "{{model.ModelName}}", "strength": 0.8 }]""");
    return 0;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    Console.Error.WriteLine("Stopped. The training goes on.");
    return 130;
}
catch (Exception failure) when (failure is ModelProviderException or ArgumentException or IOException)
{
    Console.Error.WriteLine(failure.Message);
    return 1;
}

static async Task<GenerationJob<TrainedModel>> BeginAsync(NovitaClient novita, Arguments arguments, bool isEmulated, CancellationToken cancellationToken)
{
    // Without images there is nothing to learn; the emulator learns nothing anyway.
    var images = arguments.Images.Count == 0 && isEmulated
        ? Enumerable.Range(1, 4).Select(i => (TrainingImage)FileSource.FromBytes((byte[])[0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, (byte)i], $"{i}.png")).ToArray()
        : [.. arguments.Images.Select(path => TrainingImage.FromPath(path))];
    var request = new SubjectTrainingRequest
    {
        Name = arguments.Name,
        BaseModel = TrainingBaseModel.StableDiffusion15,
        Width = 512,
        Height = 512,
        // What is done to the images unless one says is for faces.
        Components = [TrainingComponent.Resize(512, 512)],
        ExpertSetting = new() { InstancePrompt = $"a photo of {arguments.Word}", LearningRate = "1e-4", MaxTrainSteps = 200 * images.Length, TrainBatchSize = 1 },
    };
    var uploads = new Progress<int>(count => Console.WriteLine($"{count} of {images.Length} images uploaded"));
    return await novita.Training.TrainAsync(request, images, progress: uploads, cancellationToken: cancellationToken);
}
