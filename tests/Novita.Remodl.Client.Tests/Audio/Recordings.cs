using System.Text;
using Novita.Remodl.Client.Tests.Chat;

namespace Novita.Remodl.Client.Tests.Audio;

/// <summary>Short ways to what the tests of audio need.</summary>
internal static class Recordings
{
    public static FileSource File { get; } = FileSource.FromBytes("RIFF"u8.ToArray(), "talk.wav");

    public static TranscriptionRequest Request { get; } = new() { Model = "whisper", File = File };

    public static HttpResponseMessage Answer(string body, string? mediaType) => Answer(Encoding.UTF8.GetBytes(body), mediaType);

    public static HttpResponseMessage Answer(byte[] body, string? mediaType)
    {
        var response = new HttpResponseMessage { Content = new ByteArrayContent(body) };
        if (mediaType is not null)
        {
            response.Content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        }

        return response;
    }

    public static async Task<Transcription> TranscribeAsync(string body, string? mediaType, string? format = null)
    {
        using var wire = Support.Wire.Answering((_, _) => Answer(body, mediaType));
        using var novita = Support.Clients.Novita(wire);
        return await novita.TranscribeAsync(Request with { ResponseFormat = format is null ? default(TranscriptionFormat?) : new TranscriptionFormat(format) });
    }

    public static async Task<List<TranscriptionStreamEvent>> StreamAsync(byte[] body, Func<int, int>? nextCut = null, List<TranscriptionStreamEvent>? events = null)
    {
        events ??= [];
        using var server = new CannedServer(body, nextCut: nextCut);
        using var novita = server.Novita();
        await foreach (var item in novita.StreamTranscriptionAsync(Request))
        {
            events.Add(item);
        }

        return events;
    }

    public static async Task<List<SpeechStreamEvent>> SpeakAsync(byte[] body, Func<int, int>? nextCut = null, List<SpeechStreamEvent>? events = null, string contentType = "text/event-stream")
    {
        events ??= [];
        using var server = new CannedServer(body, contentType, nextCut);
        using var remodlAI = server.RemodlAI();
        await foreach (var item in remodlAI.StreamSpeechAsync("tts", "Hello", "alloy"))
        {
            events.Add(item);
        }

        return events;
    }
}
