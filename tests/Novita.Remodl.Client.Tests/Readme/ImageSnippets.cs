using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.Tests.Readme;

/// <summary>The README's snippets that make images.</summary>
internal static class ImageSnippets
{
    public static async Task Generate(NovitaClient novita)
    {
        #region image
        var result = await novita.GenerateImageAsync(new ImageRequest { Model = "seedream-4.5", Prompt = "A red boat on a quiet lake", Size = "2K" });
        await result.Data[0].SaveAsync("boat.png"); // from its address or from the answer, as it comes
        #endregion
    }

    public static async Task<IReadOnlyList<string>> Job(NovitaClient novita, string folder)
    {
        #region image-job
        var job = await novita.StartImageAsync(new ImageRequest { Model = "dreamshaper_8_93211.safetensors", Prompt = "A red boat", NegativePrompt = "fog", N = 3, Steps = 25, Seed = 7 });
        var handle = job.Handle.ToString(); // store it: novita.ResumeImage(handle) finds the job again
        var images = await job.WaitAsync();
        var paths = await images.SaveAllAsync(folder, "boat"); // boat-1.png, boat-2.png, boat-3.png
        #endregion
        Assert.Equal(job.Id, novita.Images.Resume(JobHandle.Parse(handle)).Id);
        return paths;
    }

    public static async Task<GenerationJob<ImageResult>> Guided(NovitaClient novita, string photo)
    {
        #region image-guided
        var guided = await novita.Images.StartAsync(new ImageToImageRequest
        {
            ModelName = "dreamshaper_8_93211.safetensors",
            Prompt = "A marble statue",
            ImageBase64 = MediaInput.FromPath(photo), // format, bytes and pixels are checked before anything is sent
            Width = 512,
            Height = 512,
            ImageNum = 1,
            Steps = 25,
            GuidanceScale = 7,
            SamplerName = ImageSampler.DpmPlusPlus2MKarras,
            Loras = [new() { ModelName = "add_detail_44319", Strength = 0.7 }],
            Controlnet = new() { Units = [new() { ModelName = ControlNetModel.Sd15Canny, ImageBase64 = MediaInput.FromPath(photo), Strength = 0.9, Preprocessor = ControlNetPreprocessor.Canny }] },
        });
        #endregion
        return guided;
    }

    public static async Task Variation(NovitaClient novita, string photo, string folder)
    {
        #region image-variation
        await using var variation = await novita.ImageTools.ReimagineAsync(new() { ImageFile = MediaInput.FromPath(photo) });
        await variation.SaveAsync(Path.Combine(folder, "variation.png"));
        #endregion
    }
}
