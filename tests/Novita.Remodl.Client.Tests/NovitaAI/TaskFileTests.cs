using System.Net;
using System.Text.Json.Nodes;
using Novita.Remodl.Client.NovitaAI.Media.Audio;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.NovitaAI;

/// <summary>Files of tasks and of synchronous endpoints that are not told of as they should be.</summary>
public sealed class TaskFileTests
{
    [Fact]
    public async Task A_file_without_a_right_address_costs_no_other()
    {
        using var wire = Wire.Answering($$"""
            {"task":{"task_id":"t1","status":"TASK_STATUS_SUCCEED"},
             "images":[{"image_url":"not an address {{new string('x', 200)}}"},{"image_url":"https://h/a.png","image_url_ttl":9223372036854775807},{"image_url":"data:image/png;base64,aGVsbG8="},{"image_url":"ftp://h/a.png"}],
             "videos":[{"video_url":"https://h/a.mp4","video_url_ttl":60}]}
            """);
        using var novita = Clients.Novita(wire);

        var result = await novita.Media.Resume("t1").WaitAsync();

        Assert.Equal(4, result.Images.Count);
        var error = await Assert.ThrowsAsync<InvalidProviderResponseException>(() => result.Images[0].OpenReadAsync());
        Assert.Contains("'not an address xxx", error.Message, StringComparison.Ordinal);
        Assert.InRange(error.Message.Length, 0, 300);
        Assert.Equal(("https://h/a.png", null), (result.Images[1].Url!.AbsoluteUri, result.Images[1].ExpiresAt));
        Assert.Equal(("image/png", "hello"), (result.Images[2].MediaType, System.Text.Encoding.UTF8.GetString(await result.Images[2].ReadBytesAsync())));
        Assert.Contains("ftp://h/a.png", (await Assert.ThrowsAsync<InvalidProviderResponseException>(() => result.Images[3].ReadBytesAsync())).Message, StringComparison.Ordinal);
        Assert.NotNull(Assert.Single(result.Videos).ExpiresAt);
        Assert.Single(wire.Sent);
    }

    [Fact]
    public async Task A_video_of_Seedance_without_a_right_address_says_so_when_it_is_opened()
    {
        using var wire = Wire.Answering("""{"id":"cgt-1","status":"succeeded","content":{"video_url":"nowhere","last_frame_url":"https://h/f.png"}}""");
        using var novita = Clients.Novita(wire);

        var result = await novita.ResumeVideo("novita:seedance:cgt-1").WaitAsync();

        Assert.Equal("https://h/f.png", result.LastFrame!.Url!.AbsoluteUri);
        Assert.Contains("'nowhere'", (await Assert.ThrowsAsync<InvalidProviderResponseException>(() => result.Video!.File.OpenReadAsync())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_that_ends_well_without_files_brought_no_result()
    {
        using var wire = Wire.Answering("""{"task":{"task_id":"t1","status":"TASK_STATUS_SUCCEED"},"images":[],"videos":null,"other":{"text":"kept"}}""");
        using var novita = Clients.Novita(wire);

        var image = await Assert.ThrowsAsync<GenerationFailedException>(() => novita.Images.Resume("t1").WaitAsync());
        await Assert.ThrowsAsync<GenerationFailedException>(() => novita.ResumeVideo("novita:task:t1").WaitAsync());
        var media = await novita.Media.Resume("t1").WaitAsync();

        Assert.Contains("ended well, but brought no result", image.Message, StringComparison.Ordinal);
        // A task by its slug may bring anything.
        Assert.Equal("kept", media.Task!.AdditionalProperties!["other"].GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_task_of_Seedance_that_ends_well_without_a_video_brought_no_result()
    {
        using var wire = Wire.Answering("""{"id":"cgt-1","status":"succeeded","content":{"video_url":""}}""");
        using var novita = Clients.Novita(wire);

        var error = await Assert.ThrowsAsync<GenerationFailedException>(() => novita.ResumeVideo("novita:seedance:cgt-1").WaitAsync());

        Assert.Contains("ended well, but brought no result", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_route_of_Seedance_that_is_gone_is_no_task_that_expired()
    {
        using var wire = Wire.Answering("""{"code":404,"reason":"API_NOT_FOUND","message":"no"}""", status: HttpStatusCode.NotFound);
        using var novita = Clients.Novita(wire);

        await Assert.ThrowsAsync<EndpointRetiredException>(() => novita.ResumeVideo("novita:seedance:cgt-1").GetStateAsync());
    }

    [Theory]
    [InlineData("""{"audio":"49443304aBcD"}""")]
    [InlineData("""{"audios":[{"audio_url":"49443304abcd","audio_type":"mp3"}]}""")]
    public async Task Sound_in_hex_digits_is_not_taken_for_base64(string answer)
    {
        using var wire = Wire.Answering(answer);
        using var novita = Clients.Novita(wire);

        var sound = Assert.Single((await novita.Media.InvokeAsync("minimax-speech", new JsonObject())).Audios);

        Assert.Equal([0x49, 0x44, 0x33, 0x04, 0xAB, 0xCD], await sound.ReadBytesAsync());
        await using var again = await sound.OpenReadAsync();
        Assert.Equal(0x49, again.ReadByte());
        var few = new byte[2];
        Assert.Equal(2, await again.ReadAsync(few));
        Assert.Equal([0x44, 0x33], few);
    }

    [Theory]
    [InlineData("""{"audio":"aGVsbG8="}""")]
    [InlineData("""{"image_file":"49443304abcd"}""")]
    public async Task Base64_stays_base64(string answer)
    {
        using var wire = Wire.Answering(answer);
        using var novita = Clients.Novita(wire);

        var result = await novita.Media.InvokeAsync("any", new JsonObject());
        var file = Assert.Single(result.Images.Concat(result.Audios));

        Assert.Equal(Convert.FromBase64String(JsonAssert.Parse(answer).EnumerateObject().Single().Value.GetString()!), await file.ReadBytesAsync());
    }

    [Theory]
    [InlineData("""{"data":"odd"}""")]
    [InlineData("""{"data":{"audio":7}}""")]
    [InlineData("""{"data":{"audio":"neither hex nor an address"}}""")]
    public async Task Music_in_another_shape_leaves_the_answer(string answer)
    {
        using var wire = Wire.Answering(answer);
        using var novita = Clients.Novita(wire);

        var result = await novita.Audio.GenerateMusicAsync(new MiniMaxMusicRequest { Model = "music-2.5+", Lyrics = "la", Prompt = "folk" });

        Assert.Empty(result.Audios);
        JsonAssert.Equal(answer, result.Json!.Value.GetRawText());
    }

    [Fact]
    public async Task Masks_are_images()
    {
        using var wire = Wire.Answering("""{"masks":[{"image_file":"aGVsbG8=","image_type":"png","bbox":[0,0,4,4],"area":16},{"image_file":"aGVsbG8=","image_type":"png","bbox":[0,0,2,2],"area":4}]}""");
        using var novita = Clients.Novita(wire);

        var result = await novita.Media.InvokeAsync("img2mask", new JsonObject());

        Assert.Equal(["image/png", "image/png"], result.Images.Select(image => image.MediaType));
        Assert.Equal("hello"u8.ToArray(), await result.Images[1].ReadBytesAsync());
    }

    [Fact]
    public async Task What_stands_beside_the_files_is_read_in_its_shapes()
    {
        using var wire = Wire.Answering("""
            {"task":{"task_id":"t1","status":"TASK_STATUS_SUCCEED","eta":"","progress_percent":""},
             "extra":{"webhook":{"test_mode":{"enabled":true,"return_task_status":"TASK_STATUS_FAILED"},"more":1}},
             "images":[{"image_url":"https://h/a.png","image_url_ttl":"","nsfw_detection_result":null},
                       {"image_url":"https://h/b.png","nsfw_detection_result":{}},
                       {"image_url":"https://h/c.png","nsfw_detection_result":{"valid":true,"confidence":"0.5"}},
                       {"image_url":"https://h/d.png","nsfw_detection_result":"none"}],
             "videos":[{"video_url":"https://h/a.mp4","video_url_ttl":"soon"}],
             "audios":[{"audio_url":"https://h/a.mp3","audio_url_ttl":60.0,"audio_metadata":{"text":"Hi","start_time":0,"end_time":"0.5"}},
                       {"audio_url":"https://h/b.mp3","audio_metadata":[{"text":"a"},7,{"text":"b"}]},
                       {"audio_url":"https://h/c.mp3","audio_metadata":"none"}]}
            """);
        using var novita = Clients.Novita(wire);

        var task = (await novita.Media.Resume("t1").WaitAsync()).Task!;

        Assert.Equal((null, null), (task.Task!.Eta, task.Task.ProgressPercent));
        Assert.Equal(("", true, 1), (task.Extra!.Webhook!.Url, task.Extra.Webhook.TestMode!.Enabled, task.Extra.Webhook.AdditionalProperties!["more"].GetInt32()));
        Assert.Equal([null, null, 0.5, null], task.Images!.Select(image => image.NsfwDetectionResult?.Confidence));
        Assert.Equal([false, true, true, false], task.Images!.Select(image => image.NsfwDetectionResult is not null));
        Assert.Equal((null, null, 60L), (task.Images![0].ImageUrlTtl, task.Videos![0].VideoUrlTtl, task.Audios![0].AudioUrlTtl));
        Assert.Equal(("Hi", 0.0, 0.5), (task.Audios![0].AudioMetadata![0].Text, task.Audios[0].AudioMetadata![0].StartTime, task.Audios[0].AudioMetadata![0].EndTime));
        Assert.Equal(["a", "b"], task.Audios[1].AudioMetadata!.Select(part => part.Text));
        Assert.Empty(task.Audios[2].AudioMetadata!);
    }

    [Theory]
    [InlineData("null", null)]
    [InlineData("\"https://h/hook\"", null)]
    [InlineData("7", null)]
    [InlineData("{\"url\":7,\"test_mode\":\"on\"}", "")]
    [InlineData("{\"url\":\"https://h/hook\"}", "https://h/hook")]
    public async Task A_webhook_in_any_shape_costs_nothing_of_the_task(string webhook, string? url)
    {
        using var wire = Wire.Answering($$"""{"task":{"task_id":"t1","status":"TASK_STATUS_SUCCEED"},"extra":{"seed":"7","webhook":{{webhook}} } }""");
        using var novita = Clients.Novita(wire);

        var extra = (await novita.Media.GetTaskAsync("t1")).Extra!;

        Assert.Equal(("7", url), (extra.Seed, extra.Webhook?.Url));
    }
}
