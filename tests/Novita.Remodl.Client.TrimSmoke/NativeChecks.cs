using System.Text.Json;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.NovitaAI.Media.Audio;
using Novita.Remodl.Client.NovitaAI.Media.Videos;

namespace Novita.Remodl.Client.TrimSmoke;

/// <summary>Novita's own endpoints, against the canned answers.</summary>
internal static class NativeChecks
{
    public static async Task RunAsync(Checks checks, string how, NovitaProvider novita, CannedServer server)
    {
        await checks.RunAsync($"{how}: videos", async () =>
        {
            var job = await novita.StartVideoAsync(new() { Model = "wan2.7", Prompt = "a boat", FirstFrame = MediaInput.FromBytes(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G' }), Resolution = "720p" });
            Checks.Contains("\"image_url\":\"data:image/png;base64,iVBORw==\"", server.LastRequest);
            Checks.Equal("video/mp4", (await job.WaitAsync()).Video!.MediaType);
            await novita.Videos.StartAsync(new WanVideo { Model = WanModel.V26TextToVideo, Input = new() { Prompt = "a boat" }, Parameters = new() { Duration = 10 } });
            Checks.Contains("\"parameters\":{\"duration\":10}", server.LastRequest);
            var seedance = await novita.Videos.StartAsync(new Seedance2Request { Model = "m", Content = [SeedanceContent.FromText("a boat")] });
            Checks.Equal("https://example.com/v.mp4", (await novita.ResumeVideo(seedance.Handle.ToString()).WaitAsync()).Video!.Url!.AbsoluteUri);
            var models = await novita.Videos.ListModelsAsync();
            await novita.Videos.StartAsync(new UnifiedVideoRequest { Model = models.Configs[0].Model!, AdditionalProperties = new Dictionary<string, JsonElement> { ["prompt"] = JsonElement.Parse("\"a boat\"") } });
            Checks.Contains("\"prompt\":\"a boat\"", server.LastRequest);
        });

        await checks.RunAsync($"{how}: native speech", async () =>
        {
            var request = new MiniMaxSpeechRequest { Text = "Hello", VoiceSetting = new() { VoiceId = "v" }, TimbreWeights = [new() { VoiceId = "v", Weight = 1 }] };
            var speech = await novita.Audio.SynthesizeAsync(request);
            Checks.Contains("\"timber_weights\":[{", server.LastRequest);
            Checks.Equal(5, (await speech.Audio.ReadBytesAsync()).Length);
            var length = 0;
            await foreach (var piece in novita.Audio.StreamAsync(request))
            {
                length += piece.Length;
            }

            Checks.Equal(5, length);
            using var audio = new MemoryStream();
            await novita.StreamSpeechAsync("minimax-speech-2.8-hd", "Hello", "v").CopyToAsync(audio);
            Checks.Equal(5, (int)audio.Length);
            var job = await novita.Audio.StartAsync(new MiniMaxSpeechTaskRequest { Text = "Hello", VoiceSetting = new() { VoiceId = "v" } });
            Checks.Equal(1, (await job.WaitAsync()).Audios.Count);
            await novita.Audio.WriteLyricsAsync(new() { Mode = "write_full_song" });
            await novita.Audio.GenerateMusicAsync(new() { Model = "music-2.5", Lyrics = "la" });
        });
    }
}
