using System.Globalization;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Chat;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;
using Novita.Remodl.Emulator.Streaming;

namespace Novita.Remodl.Emulator.Audio;

/// <summary>Serves transcriptions and translations: OpenAI's way on the Novita side, vLLM's way on the RemodlAI side.</summary>
internal sealed class TranscriptionEndpoint(EmulatedServiceBase service, FormField[] fields, Func<string?, string> find, bool translates = false)
{
    private const string Language = "english";
    private const string LanguageCode = "en";
    private const double Logprob = -0.1;

    private bool IsVllm => service.Name == EmulatedService.RemodlAI;

    public async Task HandleAsync(HttpContext context)
    {
        var form = await AudioForm.ReadAsync(context, service, fields);
        var model = find(form.Text("model"));
        var format = form.Text("response_format") ?? "json";
        Check(form, format);

        var transcript = new Transcript(Recording.Read(form.Audio, form.FileName));
        if (form.Bool("stream") && !Fault.Of(context).NoStream)
        {
            var stream = new EventStream(context, service);
            await (IsVllm ? StreamChunksAsync(stream, form, transcript, model) : StreamEventsAsync(stream, form, transcript, format));
            return;
        }

        await (format switch
        {
            "text" => TextResponse.WriteAsync(context, StatusCodes.Status200OK, transcript.Text + "\n"),
            "srt" => TextResponse.WriteAsync(context, StatusCodes.Status200OK, transcript.SubRip()),
            "vtt" => TextResponse.WriteAsync(context, StatusCodes.Status200OK, transcript.WebVtt(), IsVllm ? "text/plain; charset=utf-8" : "text/vtt; charset=utf-8"),
            _ => JsonResponse.WriteAsync(context, StatusCodes.Status200OK, Body(form, transcript, format)),
        });
    }

    private void Check(AudioForm form, string format)
    {
        var limit = service.State.Options.MaxAudioBytes;
        if (form.Audio.Length > limit)
        {
            throw Refusal("Maximum file size exceeded", "file");
        }

        if (form.Audio.Length == 0)
        {
            throw Refusal("file: is empty", "file");
        }

        var formats = IsVllm && service.State.Options.OldAudioFormats ? AudioShapes.OldFormats : AudioShapes.AllFormats;
        if (!formats.Contains(format, StringComparer.Ordinal) && (IsVllm || format != "diarized_json"))
        {
            throw Refusal($"Currently only support response_format: {string.Join(", ", formats)}", "response_format");
        }

        if (form.Texts("timestamp_granularities[]").Count > 0 && format != "verbose_json")
        {
            throw Refusal("timestamp_granularities: needs response_format verbose_json", "timestamp_granularities");
        }

        if (IsVllm && form.Bool("stream") && format == "verbose_json")
        {
            throw Refusal("verbose_json format doesn't support streaming case", "response_format");
        }
    }

    private JsonObject Body(AudioForm form, Transcript transcript, string format)
    {
        var body = new JsonObject();
        switch (format)
        {
            case "verbose_json":
                body["task"] = translates ? "translate" : "transcribe";
                body["language"] = form.Text("language") ?? Language;
                // vLLM sends a text.
                body["duration"] = IsVllm ? transcript.Seconds.ToString(CultureInfo.InvariantCulture) : transcript.Seconds;
                body["text"] = transcript.Text;
                AddTimes(body, form, transcript);
                body["usage"] = Duration(transcript);
                break;
            case "diarized_json":
                body["task"] = "transcribe";
                body["duration"] = transcript.Seconds;
                body["text"] = transcript.Text;
                body["segments"] = transcript.Speakers(form.Texts("known_speaker_names[]"));
                body["usage"] = Tokens(transcript);
                break;
            default:
                body["text"] = transcript.Text;
                if (form.Texts("include[]").Contains("logprobs", StringComparer.Ordinal))
                {
                    body["logprobs"] = Logprobs(ToyTokenizer.Encode(transcript.Text));
                }

                if (form.Texts("languages[]").Count > 0)
                {
                    body["languages"] = Languages();
                }

                body["usage"] = IsVllm ? Duration(transcript) : Tokens(transcript);
                break;
        }

        return body;
    }

    private static void AddTimes(JsonObject body, AudioForm form, Transcript transcript)
    {
        var wanted = form.Texts("timestamp_granularities[]");
        if (wanted.Count == 0 || wanted.Contains("segment", StringComparer.Ordinal))
        {
            body["segments"] = transcript.SegmentTimes();
        }

        if (wanted.Contains("word", StringComparer.Ordinal))
        {
            body["words"] = transcript.WordTimes();
        }
    }

    private static async Task StreamEventsAsync(EventStream stream, AudioForm form, Transcript transcript, string format)
    {
        await stream.StartAsync();
        if (format == "diarized_json")
        {
            foreach (var speaker in transcript.Speakers(form.Texts("known_speaker_names[]")))
            {
                var delta = new JsonObject { ["type"] = "transcript.text.delta", ["delta"] = (string)speaker!["text"]!, ["segment_id"] = (string)speaker["id"]! };
                if (!await stream.WriteAsync(delta) || !await stream.WriteAsync(speaker))
                {
                    return;
                }
            }
        }
        else
        {
            foreach (var token in ToyTokenizer.Encode(transcript.Text))
            {
                var delta = new JsonObject { ["type"] = "transcript.text.delta", ["delta"] = token.Text };
                if (form.Texts("include[]").Contains("logprobs", StringComparer.Ordinal))
                {
                    delta["logprobs"] = Logprobs([token]);
                }

                if (!await stream.WriteAsync(delta))
                {
                    return;
                }
            }
        }

        if (await stream.WriteAsync(new JsonObject { ["type"] = "transcript.text.done", ["text"] = transcript.Text, ["usage"] = Tokens(transcript) }))
        {
            await stream.CompleteAsync(sayDone: false);
        }
    }

    private async Task StreamChunksAsync(EventStream stream, AudioForm form, Transcript transcript, string model)
    {
        var id = (translates ? "trsl-" : "trsc-") + service.State.NewId();
        var tokens = ToyTokenizer.Encode(transcript.Text);
        var withUsage = form.Bool("stream_include_usage");
        var always = withUsage && form.Bool("stream_continuous_usage_stats");
        await stream.StartAsync();
        for (var i = 0; i < tokens.Count; i++)
        {
            var chunk = Chunk(new JsonObject
            {
                ["delta"] = new JsonObject { ["content"] = tokens[i].Text },
                ["finish_reason"] = i == tokens.Count - 1 ? "stop" : null,
                ["stop_reason"] = null,
            });
            if (always)
            {
                chunk["usage"] = Usage(i + 1);
            }

            if (!await stream.WriteAsync(chunk))
            {
                return;
            }
        }

        if (withUsage)
        {
            var last = Chunk(null);
            last["usage"] = Usage(tokens.Count);
            if (!await stream.WriteAsync(last))
            {
                return;
            }
        }

        await stream.CompleteAsync();

        JsonObject Chunk(JsonObject? choice) => new()
        {
            ["id"] = id,
            ["object"] = translates ? "translation.chunk" : "transcription.chunk",
            ["created"] = service.State.UnixTime,
            ["model"] = model,
            ["choices"] = choice is null ? [] : new JsonArray(choice),
        };

        JsonObject Usage(int count)
        {
            var prompt = AudioTokens(transcript);
            return new() { ["prompt_tokens"] = prompt, ["completion_tokens"] = count, ["total_tokens"] = prompt + count };
        }
    }

    private static JsonArray Languages() => [new JsonObject { ["code"] = LanguageCode }];

    private static JsonArray Logprobs(IEnumerable<Token> tokens) => [.. tokens.Select(token => (JsonNode)new JsonObject
    {
        ["token"] = token.Text,
        ["logprob"] = Logprob,
        ["bytes"] = new JsonArray([.. System.Text.Encoding.UTF8.GetBytes(token.Text).Select(value => (JsonNode)(int)value)]),
    })];

    private static JsonObject Duration(Transcript transcript) => new() { ["type"] = "duration", ["seconds"] = (int)Math.Ceiling(transcript.Seconds) };

    private static JsonObject Tokens(Transcript transcript)
    {
        var (audio, text) = (AudioTokens(transcript), ToyTokenizer.Encode(transcript.Text).Count);
        return new()
        {
            ["type"] = "tokens",
            ["input_tokens"] = audio,
            ["input_token_details"] = new JsonObject { ["text_tokens"] = 0, ["audio_tokens"] = audio },
            ["output_tokens"] = text,
            ["total_tokens"] = audio + text,
        };
    }

    // Ten a second, as OpenAI counts.
    private static int AudioTokens(Transcript transcript) => (int)Math.Ceiling(transcript.Seconds * 10);

    private ApiErrorException Refusal(string message, string param) => new(service.BadRequest(message, param));
}
