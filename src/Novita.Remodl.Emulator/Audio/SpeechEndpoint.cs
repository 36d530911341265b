using System.Text.Json;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Chat;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;
using Novita.Remodl.Emulator.Streaming;
using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.Audio;

/// <summary>Serves speech: WAV and PCM of tones, MP3 of silence. What is spoken stands in the file, so that its transcription gives it back.</summary>
internal sealed class SpeechEndpoint(EmulatedServiceBase service, Func<string?, string> find)
{
    private const int MaxCharacters = 4096;
    private const int Piece = 8 * 1024;

    public async Task HandleAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context, service);
        StrictMode.Check(context, service, AudioShapes.Speech, body);
        find(body.String("model"));
        var text = body.String("input") ?? "";
        if (text.Trim().Length == 0 || text.Length > MaxCharacters)
        {
            throw Refusal(FormattableString.Invariant($"input: must have 1 to {MaxCharacters} characters"), "input");
        }

        var (audio, type) = Speak(body, text);
        if (body.String("stream_format") == "sse" && !Fault.Of(context).NoStream)
        {
            await StreamAsync(new EventStream(context, service), audio, text);
            return;
        }

        await WriteAsync(context, audio, type);
    }

    private (byte[] Audio, string Type) Speak(JsonElement body, string text)
    {
        var voice = body.String("voice") ?? body.Field("voice")?.String("id") ?? "";
        var speed = body.Field("speed") is { ValueKind: JsonValueKind.Number } number ? Math.Clamp(number.GetDouble(), 0.25, 4) : 1;
        var format = body.String("response_format") ?? "mp3";
        return Voice.Speak(text, format, voice, speed) is { } audio
            ? (audio, format == "mp3" ? "audio/mpeg" : $"audio/{format}")
            : throw Refusal($"response_format: the emulator can't make {format}; ask for wav, pcm or mp3", "response_format");
    }

    // In pieces, as real servers send it while they make it.
    private static async Task WriteAsync(HttpContext context, byte[] audio, string type)
    {
        context.Response.ContentType = type;
        var fault = Fault.Of(context);
        var cuts = fault.CutAfter is not null || fault.CutWithin is not null;
        foreach (var piece in audio[..(cuts ? audio.Length / 2 : audio.Length)].Chunk(Piece))
        {
            await context.Response.Body.WriteAsync(piece, context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }

        if (cuts)
        {
            context.Abort();
        }
    }

    private static async Task StreamAsync(EventStream stream, byte[] audio, string text)
    {
        await stream.StartAsync();
        foreach (var piece in audio.Chunk(Piece))
        {
            if (!await stream.WriteAsync(new JsonObject { ["type"] = "speech.audio.delta", ["audio"] = Convert.ToBase64String(piece) }))
            {
                return;
            }
        }

        var (input, output) = (ToyTokenizer.Encode(text).Count, audio.Length / Piece);
        var usage = new JsonObject { ["input_tokens"] = input, ["output_tokens"] = output, ["total_tokens"] = input + output };
        if (await stream.WriteAsync(new JsonObject { ["type"] = "speech.audio.done", ["usage"] = usage }))
        {
            await stream.CompleteAsync(sayDone: false);
        }
    }

    private ApiErrorException Refusal(string message, string param) => new(service.BadRequest(message, param));
}
