using System.Text;
using System.Text.Json;
using Novita.Remodl.Client.OpenAICompatible;

namespace Novita.Remodl.Client.Tests.Readme;

public static class MediaSnippets
{
    public static async Task<ChatCompletion> Media(IModelProvider novita, Stream upload, byte[] clip, byte[] sound)
    {
        #region media
        var answer = await novita.CompleteChatAsync(new ChatCompletionRequest
        {
            Model = "qwen/qwen3-omni-30b-a3b-instruct",
            Messages =
            [
                ChatCompletionMessage.User(
                [
                    "What do these have in common?",
                    ImageContentPart.FromUrl("https://example.com/sunset.jpg"),
                    ImageContentPart.FromFile(await FileSource.LoadAsync(upload, "upload.png")),
                    VideoContentPart.FromFile(FileSource.FromBytes(clip, "clip.mp4")),
                    AudioContentPart.FromBytes(sound),
                ]),
            ],
        });
        #endregion
        return answer;
    }

    public static async Task<ChatCompletion> Speech(IModelProvider novita, string path)
    {
        var request = new ChatCompletionRequest
        {
            Model = "qwen/qwen3-omni-30b-a3b-instruct",
            Messages = ["Say: hello"],
            Modalities = [Modality.Text, Modality.Audio],
            Audio = new() { Voice = "alloy", Format = AudioFormat.Pcm16 },
        };
        #region speech
        await using var file = File.Create(path);
        var answer = await novita.StreamChatAsync(request)
            .CopyAudioTo(file, wavSampleRate: 24_000) // chunks go on: play them, or show their transcript
            .ToCompletionAsync();
        #endregion
        return answer;
    }

    public static async Task<ImageResult> Images(IModelProvider novita, string folder)
    {
        #region images
        var kite = await novita.GenerateImageAsync("gpt-image-2", "A red kite over a green hill", ImageSize.Square1024);
        await novita.SaveImageAsync(kite, Path.Combine(folder, "kite.png"));

        var edited = await novita.EditImageAsync(new ImageEditRequest
        {
            Model = "gpt-image-2",
            Prompt = "Make the kite blue",
            Images = [ImageInput.FromPath(Path.Combine(folder, "kite.png"))],
        });
        #endregion
        return edited;
    }

    public static async Task<int> ImageStream(IModelProvider novita, string path)
    {
        var shown = 0;
        void Show(GeneratedImage image) => shown++;
        #region image stream
        var request = new ImageRequest { Model = "gpt-image-2", Prompt = "A red kite", PartialImages = 2 };
        await foreach (var item in novita.StreamImageAsync(request))
        {
            if (item.IsPartial)
                Show(item.Image!);
            else if (item.IsCompleted)
                await item.Image!.SaveAsync(path);
        }
        #endregion
        return shown;
    }

    public static async Task<string> Passthrough(IModelProvider novita)
    {
        var text = new StringBuilder();
        #region passthrough
        var json = """{"model":"deepseek/deepseek-v3.2","max_tokens":200,"stream":true,"messages":[{"role":"user","content":"Say: hello"}]}""";
        using var request = new HttpRequestMessage(HttpMethod.Post, "anthropic/v1/messages")
        {
            Content = new StringContent(json, Encoding.UTF8, "application/json"),
        };
        using var response = await novita.SendRawAsync(request);
        await foreach (var item in response.ReadEventsAsync())
        {
            if (item.EventType == "content_block_delta")
                text.Append(JsonElement.Parse(item.Data).GetProperty("delta").GetProperty("text"));
        }
        #endregion
        return text.ToString();
    }
}
