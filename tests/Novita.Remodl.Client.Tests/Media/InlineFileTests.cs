using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Client.Serialization;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.Media;

/// <summary>Files within messages: they go into the body in windows, from where they are.</summary>
public sealed class InlineFileTests
{
    private const int Window = 12 * 1024;
    private const int Mebibyte = 1 << 20;

    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0xFB, 0xEF, 0xBE, 0xFF, 0xFF];

    private static readonly JsonSerializerOptions Escaping = new(WireJson.Options) { Encoder = null };

    public static TheoryData<int> Lengths => [0, 1, 2, 3, 4, Window - 1, Window, Window + 1, (2 * Window) + 2, 100_000];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void A_file_of_any_length_is_written_as_its_data_uri(int length)
    {
        var data = Bytes(length);
        var part = ImageContentPart.FromBytes(data, "image/png");

        Assert.Equal($"data:image/png;base64,{Convert.ToBase64String(data)}", UrlIn(Json(part)));
        Assert.Equal($"data:image/png;base64,{Convert.ToBase64String(data)}", part.ImageUrl!.Url);
    }

    [Fact]
    public void Any_bytes_come_out_as_they_went_in() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<byte[]>(),
        data =>
        {
            var part = AudioContentPart.FromBytes(data, AudioFormat.Wav);
            var written = JsonAssert.Parse(Json(part)).GetProperty("input_audio").GetProperty("data");
            return written.GetBytesFromBase64().AsSpan().SequenceEqual(data) && written.GetString() == part.InputAudio!.Data;
        }));

    [Fact]
    public void Plus_and_slash_are_not_escaped()
    {
        var json = Json(ImageContentPart.FromBytes(Png));

        Assert.Contains("\"data:image/png;base64," + Convert.ToBase64String(Png) + "\"", json, StringComparison.Ordinal);
        Assert.Contains("/", Convert.ToBase64String(Png), StringComparison.Ordinal);
        Assert.Contains("+", Convert.ToBase64String(Png), StringComparison.Ordinal);
    }

    [Fact]
    public void With_any_other_encoder_it_is_the_same_text()
    {
        Assert.Equal($"data:image/png;base64,{Convert.ToBase64String(Png)}", UrlIn(JsonSerializer.Serialize<ContentPart>(ImageContentPart.FromBytes(Png), Escaping)));
    }

    [Fact]
    public async Task All_parts_from_all_sources()
    {
        using var clip = new TemporaryFile("clip.mp4", [1, 2, 3]);
        using var scan = new TemporaryFile("scan.pdf", [4, 5, 6]);
        using var stream = new MemoryStream([0, 0, 7, 8, 9]) { Position = 2 };
        using var wire = Wire.Answering(Clients.Chat);
        using var novita = Clients.Novita(wire);

        await novita.CompleteChatAsync(new ChatCompletionRequest
        {
            Model = "m",
            Messages =
            [
                ChatCompletionMessage.User(
                [
                    ImageContentPart.FromFile(FileSource.FromStream(stream, "a.webp"), ImageDetail.Low),
                    VideoContentPart.FromPath(clip.Path),
                    VideoContentPart.FromUrl("https://example.com/b.mp4"),
                    AudioContentPart.FromFile(FileSource.FromBytes(new byte[] { 1 }, "a.mp3")),
                    AudioUrlContentPart.FromBytes("fLaC"u8.ToArray()),
                    FileContentPart.FromPath(scan.Path),
                    FileContentPart.FromId("file-1"),
                ]),
            ],
        });

        JsonAssert.Equal(
            """
            {"model":"m","messages":[{"role":"user","content":[
              {"type":"image_url","image_url":{"url":"data:image/webp;base64,BwgJ","detail":"low"}},
              {"type":"video_url","video_url":{"url":"data:video/mp4;base64,AQID"}},
              {"type":"video_url","video_url":{"url":"https://example.com/b.mp4"}},
              {"type":"input_audio","input_audio":{"data":"AQ==","format":"mp3"}},
              {"type":"audio_url","audio_url":{"url":"data:audio/flac;base64,ZkxhQw=="}},
              {"type":"file","file":{"filename":"scan.pdf","file_data":"data:application/pdf;base64,BAUG"}},
              {"type":"file","file":{"file_id":"file-1"}}]}]}
            """,
            Assert.Single(wire.Sent).Body);
    }

    [Fact]
    public async Task Responses_take_files_too()
    {
        using var wire = Wire.Answering("""{"id":"r","status":"completed","output":[]}""");
        using var novita = Clients.Novita(wire);
        using var scan = new TemporaryFile("scan.pdf", [4, 5, 6]);

        await novita.CreateResponseAsync(new ResponseRequest
        {
            Model = "m",
            Input = new ResponseItem[] { new MessageItem { Role = MessageRole.User, Content = new ResponsePart[] { "Look", InputImagePart.FromBytes(Png, detail: ImageDetail.High), InputFilePart.FromPath(scan.Path) } } },
        });

        var content = JsonAssert.Parse(wire.Sent[0].Body!).GetProperty("input")[0].GetProperty("content");
        JsonAssert.Equal($$"""{"type":"input_image","image_url":"data:image/png;base64,{{Convert.ToBase64String(Png)}}","detail":"high"}""", content[1].GetRawText());
        JsonAssert.Equal("""{"type":"input_file","filename":"scan.pdf","file_data":"data:application/pdf;base64,BAUG"}""", content[2].GetRawText());
    }

    [Fact]
    public async Task Embedded_images_are_bare_base64()
    {
        using var wire = Wire.Answering("""{"data":[{"embedding":[1]}]}""");
        using var remodl = Clients.RemodlAI(wire);

        await remodl.EmbedAsync(new EmbeddingRequest
        {
            Model = NovaEmbeddings.Model,
            Task = EmbeddingTask.Retrieval,
            Input = new[] { EmbeddingItem.FromImage(FileSource.FromBytes(Png, "scan.png")), EmbeddingItem.FromImage(new byte[] { 1, 2, 3 }) },
        });

        JsonAssert.Equal($$"""[{"image":"{{Convert.ToBase64String(Png)}}"},{"image":"AQID"}]""", JsonAssert.Parse(wire.Sent[0].Body!).GetProperty("input").GetRawText());
    }

    [Fact]
    public async Task RemodlAI_makes_a_video_of_a_video_file()
    {
        using var clip = new TemporaryFile("clip.mov", [1, 2, 3]);
        using var wire = Wire.Answering(Clients.Chat);
        using var remodl = Clients.RemodlAI(wire);

        await remodl.CompleteChatAsync(new ChatCompletionRequest
        {
            Model = "m",
            Messages = [ChatCompletionMessage.User([FileContentPart.FromPath(clip.Path), FileContentPart.FromBytes("%PDF-1.7"u8.ToArray(), null, "scan")])],
        });

        JsonAssert.Equal(
            """
            [{"type":"video_url","video_url":{"url":"data:video/quicktime;base64,AQID"}},
             {"type":"file","file":{"filename":"scan","file_data":"data:application/pdf;base64,JVBERi0xLjc="}}]
            """,
            JsonAssert.Parse(wire.Sent[0].Body!).GetProperty("messages")[0].GetProperty("content").GetRawText());
    }

    [Fact]
    public void Preparing_for_RemodlAI_makes_no_text_of_the_file()
    {
        var request = new ChatCompletionRequest
        {
            Model = "m",
            Messages = [ChatCompletionMessage.User([FileContentPart.FromBytes(new byte[4 * Mebibyte], "video/mp4", "a.mp4"), FileContentPart.FromBytes(new byte[4 * Mebibyte], "text/plain", "a")])],
        };
        RemodlAIMessages.Prepare(request);
        var before = GC.GetAllocatedBytesForCurrentThread();

        RemodlAIMessages.Prepare(request);

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 16 * 1024);
    }

    [Fact]
    public void The_body_is_the_only_copy()
    {
        var json = new JsonBody(WireJson.Options);
        var request = new ChatCompletionRequest { Model = "m", Messages = [ChatCompletionMessage.User([ImageContentPart.FromBytes(new byte[3 * Mebibyte], "image/png")])] };
        var least = long.MaxValue;
        // The first ones fill the pool, which may be emptied between any two.
        for (var i = 0; i < 10; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            using var body = json.Write(request);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            Assert.True(body.Headers.ContentLength > 4 * Mebibyte);
        }

        // The body's arrays come from the pool; next to them there is nothing that grows with the image.
        Assert.True(least < Mebibyte / 2, $"{least} bytes were allocated.");
    }

    [Fact]
    public async Task A_retry_sends_the_same_body_though_the_file_is_gone()
    {
        var file = new TemporaryFile("a.png", Png);
        using var wire = Wire.Answering((_, number) =>
        {
            if (number == 0)
            {
                file.Dispose();
                return new(System.Net.HttpStatusCode.ServiceUnavailable);
            }

            return Wire.Json(Clients.Chat);
        });
        using var novita = Clients.Novita(wire);

        await novita.CompleteChatAsync(new ChatCompletionRequest { Model = "m", Messages = [ChatCompletionMessage.User([ImageContentPart.FromPath(file.Path)])] });

        Assert.Equal(2, wire.Sent.Count);
        Assert.Equal(wire.Sent[0].Body, wire.Sent[1].Body);
    }

    [Fact]
    public async Task A_file_that_is_gone_is_told_before_anything_is_sent()
    {
        var file = new TemporaryFile("a.png", Png);
        var part = ImageContentPart.FromPath(file.Path);
        file.Dispose();
        using var wire = Wire.Answering(Clients.Chat);
        using var novita = Clients.Novita(wire);

        var gone = await Assert.ThrowsAsync<FileNotFoundException>(() => novita.CompleteChatAsync(new ChatCompletionRequest { Model = "m", Messages = [ChatCompletionMessage.User([part])] }));

        Assert.Contains("a.png' is no longer there", gone.Message, StringComparison.Ordinal);
        Assert.Equal(file.Path, gone.FileName);
        Assert.Empty(wire.Sent);
        await novita.CompleteChatAsync("m", "The client is as good as before.");
        Assert.Contains("as good as before", wire.Sent[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_that_cannot_seek_is_loaded_first()
    {
        using var stream = new ChoppedStream(Png);

        var refusal = Assert.Throws<ArgumentException>(() => ImageContentPart.FromFile(FileSource.FromStream(stream, "a.png")));
        var part = ImageContentPart.FromFile(await FileSource.LoadAsync(stream, "a"));

        Assert.Contains("FileSource.LoadAsync", refusal.Message, StringComparison.Ordinal);
        Assert.Equal($"data:image/png;base64,{Convert.ToBase64String(Png)}", part.ImageUrl!.Url);
    }

    [Theory]
    [InlineData("a.mp4", "image/…")]
    [InlineData("a.unheard", "can't be told")]
    public void What_is_no_image_is_refused(string name, string problem)
    {
        var refusal = Assert.Throws<ArgumentException>(() => ImageContentPart.FromFile(FileSource.FromBytes(new byte[] { 1, 2, 3 }, name)));

        Assert.Contains(problem, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("image/png", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Audio_of_an_unknown_format_is_refused() => Assert.Contains(
        "AudioFormat.Wav",
        Assert.Throws<ArgumentException>(() => AudioContentPart.FromBytes(new byte[] { 1, 2, 3 })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Said_for_people_nothing_is_long()
    {
        var data = new byte[Mebibyte];
        var text = Convert.ToBase64String(data);
        object[] long_ =
        [
            ImageContentPart.FromBytes(data, "image/png"),
            ImageContentPart.FromUrl("data:image/png;base64," + text),
            VideoContentPart.FromBytes(data, "video/mp4"),
            AudioUrlContentPart.FromBytes(data, "audio/wav"),
            AudioContentPart.FromBytes(data, AudioFormat.Wav),
            new AudioContentPart { InputAudio = new() { Data = text } },
            FileContentPart.FromBytes(data, "text/plain", "a.txt"),
            InputImagePart.FromBytes(data, "image/png"),
            new InputFilePart { FileData = text },
            ComputerScreenshotPart.FromFile(FileSource.FromBytes(data, "a.png")),
            EmbeddingItem.FromImage(data),
            ImageInput.FromUrl("data:image/png;base64," + text),
            new GeneratedImage { B64Json = text },
            new ImageStreamEvent { B64Json = text },
            new AudioAnswer { Data = text },
        ];

        Assert.All(long_, item => Assert.InRange(item.ToString()!.Length, 10, 600));
        Assert.Contains("data:image/png;base64,… (image, 1048576 bytes)", long_[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_url_replaces_a_file_and_equality_holds()
    {
        var file = FileSource.FromBytes(Png, "a.png");
        var media = MediaUrl.FromFile(file);

        Assert.Same(file, media.File);
        Assert.Equal(media, MediaUrl.FromFile(file));
        Assert.Null((media with { Url = "https://example.com/" }).File);
        Assert.Equal(new MediaUrl { Url = "https://example.com/", Detail = ImageDetail.Low }, media with { Url = "https://example.com/", Detail = ImageDetail.Low });
    }

    private static string Json(ContentPart part) => JsonSerializer.Serialize(part, WireJson.Options.TypeInfo<ContentPart>());

    private static string UrlIn(string json) => JsonAssert.Parse(json).GetProperty("image_url").GetProperty("url").GetString()!;

    private static byte[] Bytes(int length)
    {
        var data = new byte[length];
        new System.Random(length).NextBytes(data);
        return data;
    }

    private sealed class ChoppedStream(byte[] data) : ReadOnlyStream
    {
        private int _at;

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("There is only asynchronous reading here.");

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var count = Math.Min(3, Math.Min(buffer.Length, data.Length - _at));
            data.AsMemory(_at, count).CopyTo(buffer);
            _at += count;
            return new(count);
        }
    }
}
