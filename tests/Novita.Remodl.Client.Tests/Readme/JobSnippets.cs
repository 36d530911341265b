using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.NovitaAI.Media.Images;
using Console = Novita.Remodl.Client.Tests.Readme.SilentConsole;

namespace Novita.Remodl.Client.Tests.Readme;

/// <summary>The README's snippets about jobs.</summary>
internal static class JobSnippets
{
    public static async Task Video(NovitaClient novita, string photo, string path)
    {
        #region job-video
        var video = await novita.GenerateVideoAsync("kling-v3.0-pro", "The boat sails away.", MediaInput.FromPath(photo));
        await video.SaveAsync(path);
        #endregion
    }

    public static async Task Many(NovitaClient novita, string[] prompts, string folder)
    {
        #region job-many
        var jobs = new List<GenerationJob<VideoResult>>();
        foreach (var prompt in prompts)
            jobs.Add(await novita.StartVideoAsync(new VideoRequest { Model = "wan2.7", Prompt = prompt }));

        await foreach (var outcome in jobs.WaitEachAsync()) // each as it ends
        {
            if (outcome.Result?.Video is { } made)
                await made.SaveAsync(Path.Combine(folder, outcome.Job.Id + ".mp4"));
            else
                Console.WriteLine($"{outcome.Job.Id}: {outcome.Error?.Message}");
        }
        #endregion
    }

    public static async Task<(NovitaWebhook Webhook, GenerationJob<ImageResult> Job, ImageResult Images)> Webhook(NovitaClient novita, TextToImageRequest request)
    {
        #region job-webhook
        var inbox = new WebhookInbox(); // this and the next as long as the program runs
        var webhook = new NovitaWebhook(novita.Media, inbox);

        var job = await novita.Images.StartAsync(request, new MediaExtra { Webhook = new() { Url = "https://example.com/hooks/not-to-be-guessed" } });
        var images = await job.WaitAsync(new() { Signal = inbox }); // looks at once when the webhook comes
        #endregion
        return (webhook, job, images);
    }

    public static async Task<TaskResult?> Delivery(NovitaWebhook webhook, byte[] body)
    {
        #region job-delivery
        var ended = await webhook.ReceiveAsync(body); // the body of the POST; null for what was received before
        Console.WriteLine($"{ended?.Task?.TaskId}: {ended?.Task?.Status}");
        #endregion
        return ended;
    }
}
