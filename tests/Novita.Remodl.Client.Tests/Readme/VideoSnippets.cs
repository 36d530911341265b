using System.Text.Json;
using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.NovitaAI.Media.Audio;
using Novita.Remodl.Client.NovitaAI.Media.Videos;

namespace Novita.Remodl.Client.Tests.Readme;

/// <summary>The README's snippets that make videos and sounds.</summary>
internal static class VideoSnippets
{
    public static async Task<string> Video(NovitaClient novita, byte[] picture, string path, IProgress<JobProgress>? progress)
    {
        var stored = "";
        #region video
        var job = await novita.StartVideoAsync(new VideoRequest
        {
            Model = "kling-v3.0-pro",
            Prompt = "The boat sails away.",
            FirstFrame = MediaInput.FromBytes(picture),
            DurationSeconds = 5,
        });
        Store(job.Handle.ToString()); // novita.ResumeVideo(text) finds it again, from any process

        var result = await job.WaitAsync(progress: progress);
        await result.Video!.SaveAsync(path); // in windows, whole or not at all
        #endregion
        return stored;

        void Store(string handle) => stored = handle;
    }

    public static async Task<GenerationJob<VideoResult>> Unified(NovitaClient novita)
    {
        #region unified-video
        var models = await novita.Videos.ListModelsAsync();
        var created = await novita.Videos.StartAsync(new UnifiedVideoRequest
        {
            Model = models.Configs[0].Model!,
            AdditionalProperties = new Dictionary<string, JsonElement> { ["prompt"] = JsonElement.Parse("\"A boat\"") },
        });
        #endregion
        return created;
    }

    public static async Task Speech(NovitaClient novita, string path, Stream player)
    {
        #region native-speech
        var speech = new MiniMaxSpeechRequest { Text = "Good morning. <#0.5#> How are you?", VoiceSetting = new() { VoiceId = "Wise_Woman" } };
        var whole = await novita.Audio.SynthesizeAsync(speech);
        await whole.Audio.SaveAsync(path);

        await foreach (var piece in novita.Audio.StreamAsync(speech)) // as it is made
            await player.WriteAsync(piece);
        #endregion
    }
}
