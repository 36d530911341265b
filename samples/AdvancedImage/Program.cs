using Novita.Remodl.Client;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.NovitaAI.Media.Images;
using Samples;

const string Checkpoint = "dreamshaper_8_93211.safetensors";

if (CommandLine.Helps(args, "Usage: AdvancedImage [folder]\n\nPaints with a LoRA and a second pass, then turns the picture into another that keeps to its outlines."))
{
    return 0;
}

using var stop = CommandLine.StopAtCtrlC();

try
{
    await using var emulator = await EmulatorWithoutKey.StartAsync("novita", stop.Token);
    using var novita = new NovitaClient();
    var folder = args.FirstOrDefault() ?? ".";

    // A picture with a LoRA, made larger in a second pass.
    var first = await novita.Images.StartAsync(
        new TextToImageRequest
        {
            ModelName = Checkpoint,
            Prompt = "portrait of a lighthouse keeper, oil painting",
            NegativePrompt = "blurry, deformed",
            Width = 512,
            Height = 512,
            ImageNum = 1,
            Steps = 25,
            GuidanceScale = 7,
            SamplerName = ImageSampler.DpmPlusPlus2MKarras,
            Seed = 1234,
            Loras = [new() { ModelName = "add_detail_44319", Strength = 0.7 }],
            HiresFix = new() { TargetWidth = 768, TargetHeight = 768, Strength = 0.4, Upscaler = ImageUpscaler.Latent },
        },
        cancellationToken: stop.Token);
    var painted = await first.WaitAsync(progress: new ProgressLine(), cancellationToken: stop.Token);
    await ShowAsync(painted, "painted");

    // Another that keeps to its outlines.
    var image = MediaInput.FromBytes(await painted.Data[0].ReadBytesAsync(stop.Token));
    var second = await novita.Images.StartAsync(
        new ImageToImageRequest
        {
            ModelName = Checkpoint,
            Prompt = "the same keeper as a marble statue",
            ImageBase64 = image,
            Width = 512,
            Height = 512,
            ImageNum = 2,
            Steps = 25,
            GuidanceScale = 7,
            SamplerName = ImageSampler.EulerAncestral,
            Strength = 0.8,
            Controlnet = new() { Units = [new() { ModelName = ControlNetModel.Sd15Canny, ImageBase64 = image, Strength = 0.9, Preprocessor = ControlNetPreprocessor.Canny }] },
        },
        cancellationToken: stop.Token);
    await ShowAsync(await second.WaitAsync(progress: new ProgressLine(), cancellationToken: stop.Token), "statue");
    return 0;

    async Task ShowAsync(ImageResult result, string name)
    {
        foreach (var path in await result.SaveAllAsync(folder, name, stop.Token))
        {
            Console.WriteLine($"Saved {path}");
            await TerminalPicture.ShowAsync(path, stop.Token);
        }
    }
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
