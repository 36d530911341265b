using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.NovitaAI.Media.Audio;
using Novita.Remodl.Client.NovitaAI.Media.Images;
using Novita.Remodl.Client.NovitaAI.Media.Videos;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.NovitaAI;

/// <summary>Files, addresses, base64 and assets: what an endpoint can't take is refused by its field before anything is sent, and the rest becomes the form it wants.</summary>
public sealed class NativeInputTests
{
    private static readonly MediaInput Address = MediaInput.FromUrl("https://example.com/a.png");
    private static readonly MediaInput Png = MediaInput.FromBytes(Pictures.PngOf(600, 600));
    private static readonly MediaInput Asset = MediaInput.FromAssetId("a1");
    private static readonly MediaInput Gif = MediaInput.FromBytes("GIF89a\u0001\u0004\u0001\u0004"u8.ToArray());
    private static readonly MediaInput Text = MediaInput.FromBytes("just words"u8.ToArray(), "image/png");

    public static TheoryData<NovitaVideoRequest, string> WrongVideos => new()
    {
        { Kling(Gif), "image is media, which is image/gif by its first bytes" },
        { Kling(MediaInput.FromBytes(Pictures.PngOf(299, 600))), "image is media with 299 x 600 pixels. The endpoint wants 300 each way" },
        { Kling(MediaInput.FromBytes(Pictures.PngOf(1600, 600))), "more than 2.5 times" },
        { Kling(MediaInput.FromBytes(new byte[(10 * 1024 * 1024) + 1], "image/png")), "image is media with 10485761 bytes" },
        { Kling(Asset), "image is the id of an asset" },
        { Kling(MediaInput.FromBase64("no base64!")), "image is a text that is no base64" },
        { Kling(MediaInput.FromBase64(Convert.ToBase64String(Pictures.PngOf(299, 600)))), "image is base64 with 299 x 600 pixels" },
        { Kling(Png) with { EndImage = Text }, "end_image is media, whose first bytes are no image's" },
        { new WanV27ImageToVideo { ImageUrl = MediaInput.FromBytes(Pictures.PngOf(8001, 4000)) }, "8000 each way" },
        { new WanV27ImageToVideo { ImageUrl = Gif }, "image_url" },
        { new WanV27ImageToVideo { FirstClipUrl = Png }, "first_clip_url is a file" },
        { new WanV27ImageToVideo { ImageUrl = Address, DrivingAudioUrl = Png }, "driving_audio_url is a file" },
        { new WanV27VideoEdit { VideoUrl = Png }, "video_url is a file" },
        { new WanV27ReferenceToVideo { Prompt = "p", Media = [new() { Url = Text, Type = "reference_image" }] }, "media.url" },
        { new WanVideo { Model = "wan2.6-v2v", Input = new() { Prompt = "p", ReferenceUrls = [Png] } }, "input.reference_urls is a file" },
        { new WanVideo { Model = "wan2.6-i2v", Input = new() { Prompt = "p", ImgUrl = Text } }, "input.img_url" },
        { new KlingV3MotionControl { Image = Png, Video = Png, ModelName = "kling-v3-0-std" }, "video is a file" },
        { new Hailuo02 { Prompt = "p", EndImage = Text }, "end_image" },
        { new ViduQ2ReferenceToVideo { Prompt = "p", Duration = 5, Subjects = [new() { Id = "a", Images = [] }] }, "subjects.images has 0 items" },
        { new ViduQ3ProImageToVideo { Images = [Png], Audio = Png }, "audio is a file" },
        { new ViduQ2Multiframe { StartImage = Png, ImageSettings = [new() { KeyImage = Text }, new() { KeyImage = Png }] }, "image_settings.key_image" },
        { new StableVideoFromImage { ModelName = "SVD", ImageFile = Address, FramesNum = 14, FramesPerSecond = 6, ImageFileResizeMode = "ORIGINAL_RESOLUTION", Steps = 20 }, "image_file is an address" },
        { new VeoRequest { Instances = [new() { Prompt = "p", Image = new() { Data = Address } }] }, "instances.image.bytesBase64Encoded is an address" },
        { new VeoImageToVideo { Prompt = "p", GenerateAudio = true, DurationSeconds = 4, ReferenceImages = [new() { Image = Png }] }, "duration_seconds is 4. With reference_images it has to be 8" },
        { new VeoImageToVideo { Prompt = "p", GenerateAudio = true, ReferenceImages = [new() { Image = Text }] }, "reference_images.image" },
    };

    [Theory]
    [InlineData("")]
    [InlineData("data:image/png;base64,")]
    public void Line_breaks_in_base64_are_taken_out(string prefix)
    {
        var png = Convert.ToBase64String(Pictures.PngOf(600, 600));
        var input = MediaInput.FromBase64($" {prefix}{png[..20]}\r\n{png[20..]}\n");

        Assert.Equal(png, input.ToBase64("image").Text);
        Assert.Equal($"data:image/png;base64,{png}", input.ToUrlOrDataUri("image").Text);
        Assert.Same(png, MediaInput.FromBase64(png).Base64);
    }

    [Theory]
    [MemberData(nameof(WrongVideos))]
    public async Task A_video_request_that_can_not_be_right_is_refused_by_its_field(NovitaVideoRequest request, string said)
    {
        using var wire = new Wire();
        using var novita = Clients.Novita(wire);

        var error = await Assert.ThrowsAnyAsync<ArgumentException>(() => novita.Videos.StartAsync(request));

        Assert.Contains(said, error.Message, StringComparison.Ordinal);
        Assert.Empty(wire.Sent);
    }

    public static TheoryData<string, string> Wrong => new()
    {
        { "aspect", "aspect_ratio is '16:10'" },
        { "tolerance", "images and safety_tolerance" },
        { "gemini size", "size is '8K'" },
        { "gemini base64", "image_base64s[0] is an address" },
        { "gemini url", "image_urls[0] is a file" },
        { "gemini part", "contents.parts.inlineData.data is an address" },
        { "flux file", "images[0] is a file" },
        { "upscaler file", "image is a file" },
        { "quality", "quality is 'low'" },
        { "face asset", "video_assets_id is an address" },
        { "tool base64", "image_file is base64 with 5000 x 4000 pixels" },
        { "recording", "references.audio is media, which is image/png" },
        { "long recording", "file is media with 26214401 bytes" },
        { "voice", "voice_setting.voice_id" },
        { "task voice", "voice_setting.voice_id" },
        { "lyrics", "model is 'music-2.0'" },
        { "clone", "audio_url is a file" },
        { "clone prompt", "clone_prompt.prompt_audio_url is a file" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_can_not_be_right_is_refused_by_its_field(string what, string said)
    {
        using var wire = new Wire();
        using var novita = Clients.Novita(wire);

        var error = await Assert.ThrowsAnyAsync<ArgumentException>(() => Send(novita, what));

        Assert.Contains(said, error.Message, StringComparison.Ordinal);
        Assert.Empty(wire.Sent);
    }

    [Fact]
    public async Task Bare_base64_becomes_a_data_uri_where_the_endpoint_wants_one()
    {
        using var wire = Wire.Answering("""{"task_id":"t1"}""");
        using var novita = Clients.Novita(wire);
        var base64 = Convert.ToBase64String(Pictures.Png);

        await novita.Videos.StartAsync(new Hailuo23ImageToVideo { Image = MediaInput.FromBase64(base64), Prompt = "a boat", AigcWatermark = false });

        JsonAssert.Equal($$"""{"image":"data:image/png;base64,{{base64}}","prompt":"a boat","aigc_watermark":false}""", wire.Sent[0].Body);
    }

    [Fact]
    public async Task An_image_for_google_s_form_says_what_it_is()
    {
        using var wire = Wire.Answering("""{"name":"t1"}""");
        using var novita = Clients.Novita(wire);

        await novita.Videos.StartAsync(new VeoRequest { Instances = [new() { Prompt = "p", Image = new() { Data = MediaInput.FromBase64("data:image/jpeg;base64,/9j/4AA=") } }] });

        Assert.Contains("\"mimeType\":\"image/jpeg\"", wire.Sent[0].Body, StringComparison.Ordinal);
        Assert.Contains("\"bytesBase64Encoded\":\"/9j/4AA=\"", wire.Sent[0].Body, StringComparison.Ordinal);
    }

    private static KlingV3ImageToVideo Kling(MediaInput image) => new() { Image = image, Prompt = "p" };

    private static Task Send(NovitaClient novita, string what) => what switch
    {
        "aspect" => novita.Images.StartAsync(new FluxKontextMaxRequest { Prompt = "p", AspectRatio = "16:10" }),
        "tolerance" => novita.Images.StartAsync(new FluxKontextProRequest { Prompt = "p", Images = [Address], SafetyTolerance = "2" }),
        "gemini size" => novita.Images.GenerateAsync(new Gemini3ProImageRequest { Prompt = "p", Size = "8K" }),
        "gemini base64" => novita.Images.GenerateAsync(new Gemini3ProImageEditRequest { Prompt = "p", ImageBase64s = [Address] }),
        "gemini url" => novita.Images.GenerateAsync(new Gemini3ProImageEditRequest { Prompt = "p", ImageUrls = [Png] }),
        "gemini part" => novita.Images.GenerateContentAsync("gemini-2.5-flash-image", new GeminiContentRequest { Contents = [new() { Parts = [new() { InlineData = new() { Data = Address } }] }] }),
        "flux file" => novita.Images.StartAsync(new Flux2DevRequest { Prompt = "p", Images = [Png] }),
        "upscaler file" => novita.ImageTools.StartAsync(new ImageUpscalerRequest { Image = Png }),
        "quality" => novita.Images.StartAsync(new GlmImageRequest { Prompt = "p", Quality = ImageQuality.Low }),
        "face asset" => novita.ImageTools.StartAsync(new VideoMergeFaceRequest { VideoAssetsId = Address, EnableRestore = false, FaceImageBase64 = Png }),
        "tool base64" => novita.ImageTools.RemoveBackgroundAsync(new() { ImageFile = MediaInput.FromBase64(Convert.ToBase64String(Pictures.PngOf(5000, 4000))) }),
        "recording" => novita.Audio.SynthesizeAsync(new FishSpeechRequest { Text = "t", References = [new() { Audio = Png, Text = "t" }] }),
        "long recording" => novita.Audio.TranscribeAsync(new GlmTranscriptionRequest { File = MediaInput.FromBytes(new byte[(25 * 1024 * 1024) + 1], "audio/wav") }),
        "voice" => novita.Audio.SynthesizeAsync(new MiniMaxSpeechRequest { Text = "t", VoiceSetting = new() }),
        "task voice" => novita.Audio.StartAsync(new MiniMaxSpeechTaskRequest { Text = "t", VoiceSetting = new() }),
        "lyrics" => novita.Audio.GenerateMusicAsync(new() { Model = "music-2.0", Prompt = "p", LyricsOptimizer = true }),
        "clone" => novita.Audio.CloneVoiceAsync(new MiniMaxVoiceCloneRequest { AudioUrl = Png }),
        _ => novita.Audio.CloneVoiceAsync(new MiniMaxVoiceCloneRequest { AudioUrl = Address, ClonePrompt = new() { PromptAudioUrl = Png } }),
    };
}
