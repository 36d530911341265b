using Novita.Remodl.Client;
using Novita.Remodl.Client.NovitaAI;
using Samples;

// Makes an image and shows how it becomes, edits it, and asks a model what is in it. The files lie in the current folder.
const string ImageModel = "gpt-image-2";
const string VisionModel = "qwen/qwen3-vl-235b-a22b-instruct";
var prompt = args.Length > 0 ? string.Join(' ', args) : "A red kite over a green hill";

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

    var request = new ImageRequest { Model = ImageModel, Prompt = prompt, Size = ImageSize.Square1024, PartialImages = 2 };
    await foreach (var item in novita.StreamImageAsync(request, stop.Token))
    {
        if (item.Image is { } image)
        {
            var file = item.IsPartial ? $"image-{item.PartialImageIndex}.png" : "image.png";
            await image.SaveAsync(file, stop.Token);
            Console.WriteLine($"{file}: {new FileInfo(file).Length:N0} bytes");
        }
    }

    var edited = await novita.EditImageAsync(
        new ImageEditRequest { Model = ImageModel, Prompt = "The same at night", Images = [ImageInput.FromPath("image.png")] }, stop.Token);
    await novita.SaveImageAsync(edited.Data[0], "edited.png", stop.Token);
    Console.WriteLine($"edited.png: {edited.Usage?.TotalTokens} tokens");

    var answer = await novita.CompleteChatAsync(
        new ChatCompletionRequest
        {
            Model = VisionModel,
            Messages = [ChatCompletionMessage.User(["What is in these pictures?", ImageContentPart.FromPath("image.png"), ImageContentPart.FromPath("edited.png")])],
        },
        stop.Token);
    Console.WriteLine(answer.Text);
    return 0;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    Console.Error.WriteLine("Stopped.");
    return 130;
}
catch (ModelProviderException failure)
{
    Console.Error.WriteLine(failure.Message);
    return 1;
}
