using System.Text.Json;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Audio;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;
using Novita.Remodl.Emulator.Media;
using Novita.Remodl.Emulator.Streaming;
using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.NovitaAI;

/// <summary>Novita's own speech, voices and music. What is made is WAV, samples, or MP3 of silence with its words in a comment; FLAC is answered with WAV, whose type says so.</summary>
internal sealed class AudioEndpoints(EmulatedServiceBase service, MediaTasks tasks)
{
    private const int Pieces = 4;

    public void Map(IEndpointRouteBuilder routes)
    {
        foreach (var model in NativeAudioShapes.MiniMaxModels)
        {
            var slug = $"minimax-speech-{model}";
            routes.MapPost($"/v3/{slug}", context => SpeakAsync(context, slug)).WithMetadata(RequiresKey.Metadata);
            routes.MapPost($"/v3/async/{slug}", context => SubmitAsync(context, slug)).WithMetadata(RequiresKey.Metadata);
        }

        Post(routes, "minimax-voice-cloning", NativeAudioShapes.VoiceCloning, CloneAsync);
        Post(routes, "minimax-voice-design", NativeAudioShapes.VoiceDesign, CloneAsync);
        Post(routes, "minimax-music", NativeAudioShapes.Music, MakeMusicAsync);
        Post(routes, "minimax-music-lyrics", NativeAudioShapes.Lyrics, WriteLyricsAsync);
        Post(routes, "fish-audio-s2-pro-text-to-speech", NativeAudioShapes.FishS2, (context, body) => SendAsync(context, body.String("text")!, body.String("format") ?? "mp3"));
        Post(routes, "glm-asr", NativeAudioShapes.GlmAsr, TranscribeAsync);
        Post(routes, "glm-tts", NativeAudioShapes.GlmTts, (context, body) => SendAsync(context, body.String("input")!, body.String("response_format") ?? "pcm"));
        Post(routes, "glm-tts-voice-clone", NativeAudioShapes.GlmClone, CloneGlmAsync);
        routes.MapPost("/v4beta/txt2speech", SpeakFishS1Async).WithMetadata(RequiresKey.Metadata);
        routes.MapPost("/v4beta/model", CreateFishVoiceAsync).WithMetadata(RequiresKey.Metadata);
    }

    private void Post(IEndpointRouteBuilder routes, string slug, Shape shape, Func<HttpContext, JsonElement, Task> answer) =>
        routes.MapPost($"/v3/{slug}", async context =>
        {
            var body = await JsonRequest.ReadObjectAsync(context, service);
            StrictMode.Check(context, service, shape, body);
            await answer(context, body);
        }).WithMetadata(RequiresKey.Metadata);

    private async Task SpeakAsync(HttpContext context, string slug)
    {
        var body = await JsonRequest.ReadObjectAsync(context, service);
        var is28 = slug.Contains("-2.8-", StringComparison.Ordinal);
        StrictMode.Check(context, service, NativeAudioShapes.MiniMax(is28, isTask: false), body);
        var (audio, type) = Speak(body.String("text") ?? "", body.Field("audio_setting")?.String("format") ?? "mp3");
        if (body.Field("voice_setting")?.String("voice_id") == "#unknown")
        {
            // The service tells of such failures with status 200.
            await JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject { ["base_resp"] = Status(2013, "invalid params, voice id not exist") });
            return;
        }

        if (body.Bool("stream") is true)
        {
            await StreamAsync(context, audio, is28, body.Field("stream_options")?.Bool("exclude_aggregated_audio") is not true);
            return;
        }

        var sound = body.String("output_format") == "url" ? service.State.Results.Add(audio, type).AbsoluteUri : Convert.ToHexStringLower(audio);
        await JsonResponse.WriteAsync(context, StatusCodes.Status200OK, is28 ? Answer28(sound, 2, Info(audio, type, body)) : new JsonObject { ["audio"] = sound });
    }

    private async Task StreamAsync(HttpContext context, byte[] audio, bool is28, bool aggregated)
    {
        var events = new EventStream(context, service);
        await events.StartAsync();
        foreach (var piece in audio.Chunk((audio.Length + Pieces - 1) / Pieces))
        {
            var hex = Convert.ToHexStringLower(piece);
            if (!await events.WriteAsync(is28 ? Answer28(hex, 1, null) : new JsonObject { ["audio"] = hex, ["status"] = 1 }))
            {
                return;
            }
        }

        // The last event repeats the whole, if nobody minds.
        var last = is28 ? Answer28(aggregated ? Convert.ToHexStringLower(audio) : "", 2, null) : new JsonObject { ["status"] = 2 };
        if (await events.WriteAsync(last))
        {
            await events.CompleteAsync(sayDone: false);
        }
    }

    private async Task SubmitAsync(HttpContext context, string slug)
    {
        var body = await JsonRequest.ReadObjectAsync(context, service);
        var is28 = slug.Contains("-2.8-", StringComparison.Ordinal);
        StrictMode.Check(context, service, NativeAudioShapes.MiniMax(is28, isTask: true), body);
        var text = body.String("text") ?? "A text from a file.";
        var plan = new MediaPlan("MINIMAX_SPEECH", () => new JsonObject { ["audios"] = new JsonArray(Audio(text, body.Field("audio_setting")?.String("format") ?? "mp3", "86400")) });
        await tasks.AcceptAsync(context, body, plan, is28
            ? new JsonObject { ["file_id"] = service.State.UnixTime, ["task_token"] = service.State.NewId(), ["usage_characters"] = text.Length, ["base_resp"] = Status(0, "success") }
            : null);
    }

    private Task CloneAsync(HttpContext context, JsonElement body)
    {
        var text = body.String("preview_text") ?? body.String("text");
        var answer = new JsonObject { ["voice_id"] = body.String("voice_id") ?? $"voice-{service.State.NewId()}" };
        if (text is not null)
        {
            answer["demo_audio_url"] = service.State.Results.Add(Speak(text, "mp3").Audio, "mp3").AbsoluteUri;
        }

        return JsonResponse.WriteAsync(context, StatusCodes.Status200OK, answer);
    }

    private Task MakeMusicAsync(HttpContext context, JsonElement body)
    {
        var words = body.String("lyrics") ?? body.String("prompt") ?? "";
        return JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject { ["audios"] = new JsonArray(Audio(words, body.Field("audio_setting")?.String("format") ?? "mp3", "86400")) });
    }

    private static Task WriteLyricsAsync(HttpContext context, JsonElement body)
    {
        var about = body.String("prompt") ?? body.String("title") ?? "the sea";
        var lyrics = body.String("mode") == "edit" ? $"{body.String("lyrics")}\n[Outro]\nAnd so it ends, {about}" : $"[Verse]\nI sing of {about}\n[Chorus]\nOh, {about}, oh, {about}";
        return JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject { ["lyrics"] = lyrics, ["song_title"] = body.String("title") ?? $"Of {about}", ["style_tags"] = "Folk,Calm" });
    }

    private Task TranscribeAsync(HttpContext context, JsonElement body)
    {
        var file = body.String("file")!;
        var data = file.Contains(',', StringComparison.Ordinal) ? file[(file.IndexOf(',', StringComparison.Ordinal) + 1)..] : file;
        var bytes = new byte[data.Length];
        var text = Convert.TryFromBase64String(data, bytes, out var length) ? Recording.Read(bytes.AsSpan(0, length), "recording").Words ?? "A recording without words." : $"What is at {file}.";
        return JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject { ["text"] = text });
    }

    private Task CloneGlmAsync(HttpContext context, JsonElement body) => JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject
    {
        ["voice"] = $"{body.String("voice_name")}-{service.State.NewId()}",
        ["audio_url"] = service.State.Results.Add(Speak(body.String("input")!, "wav").Audio, "wav").AbsoluteUri,
    });

    private async Task SpeakFishS1Async(HttpContext context)
    {
        if (context.Request.Headers["model"].ToString() != "s1")
        {
            throw new ApiErrorException(service.BadRequest("The header model has to be s1.", "model"));
        }

        var body = await JsonRequest.ReadObjectAsync(context, service);
        StrictMode.Check(context, service, NativeAudioShapes.FishS1, body);
        await SendAsync(context, body.String("text")!, body.String("format") ?? "mp3");
    }

    private async Task CreateFishVoiceAsync(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
        {
            throw new ApiErrorException(service.BadRequest("The request has to be a form."));
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        foreach (var field in (ReadOnlySpan<string>)["type", "title", "train_mode"])
        {
            if (string.IsNullOrEmpty(form[field]))
            {
                throw new ApiErrorException(service.BadRequest($"{field}: is required", field));
            }
        }

        if (form.Files.GetFiles("voices").Count == 0)
        {
            throw new ApiErrorException(service.BadRequest("voices: is required", "voices"));
        }

        var now = service.State.Options.TimeProvider.GetUtcNow().ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        await JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject
        {
            ["_id"] = service.State.NewId(),
            ["type"] = form["type"].ToString(),
            ["title"] = form["title"].ToString(),
            ["description"] = form["description"].ToString(),
            ["cover_image"] = "",
            ["state"] = "trained",
            ["tags"] = new JsonArray([.. form["tags"].Select(tag => (JsonNode)tag!)]),
            ["created_at"] = now,
            ["updated_at"] = now,
            ["visibility"] = form["visibility"].ToString() is { Length: > 0 } visibility ? visibility : "public",
            ["like_count"] = 0,
            ["author"] = new JsonObject { ["nickname"] = "emulator" },
            ["samples"] = new JsonArray(),
        });
    }

    private static async Task SendAsync(HttpContext context, string text, string format)
    {
        var (audio, type) = Speak(text, format);
        context.Response.ContentType = type switch { "mp3" => "audio/mpeg", "pcm" => "audio/pcm", _ => "audio/wav" };
        // Sent as it is made, so that its length is not known.
        foreach (var piece in audio.Chunk((audio.Length + Pieces - 1) / Pieces))
        {
            await context.Response.Body.WriteAsync(piece, context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }
    }

    private JsonObject Audio(string text, string format, string lifetime)
    {
        var (audio, type) = Speak(text, format);
        return new() { ["audio_url"] = service.State.Results.Add(audio, type).AbsoluteUri, ["audio_url_ttl"] = lifetime, ["audio_type"] = type };
    }

    private static (byte[] Audio, string Type) Speak(string text, string format)
    {
        var words = text.Length > 0 ? text : "silence";
        return Voice.Speak(words, format) is { } audio ? (audio, format) : (Voice.Speak(words, "wav")!, "wav");
    }

    private JsonObject Answer28(string audio, int status, JsonObject? info)
    {
        var answer = new JsonObject
        {
            ["data"] = new JsonObject { ["audio"] = audio, ["status"] = status },
            ["trace_id"] = service.State.NewId(),
            ["base_resp"] = Status(0, "success"),
        };
        if (info is not null)
        {
            answer["extra_info"] = info;
        }

        return answer;
    }

    private static JsonObject Info(byte[] audio, string type, JsonElement body) => new()
    {
        ["audio_length"] = (int)(Tones.Seconds(body.String("text")!, 1) * 1000),
        ["audio_sample_rate"] = Tones.SampleRate,
        ["audio_size"] = audio.Length,
        ["bitrate"] = 128_000,
        ["word_count"] = body.String("text")!.Split(' ').Length,
        ["usage_characters"] = body.String("text")!.Length,
        ["audio_format"] = type,
        ["audio_channel"] = 1,
        ["invisible_character_ratio"] = 0,
    };

    private static JsonObject Status(int code, string message) => new() { ["status_code"] = code, ["status_msg"] = message };
}
