using System.Runtime.CompilerServices;
using System.Text.Json;
using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Reads the events of one piece of speech.</summary>
internal sealed class SpeechStreamReader(ErrorMapper errors, JsonSerializerOptions options) : EventStreamReader<SpeechStreamEvent>(errors)
{
    private const int Window = 16 * 1024;

    protected override string MissingEnd => "The stream ended before the audio did: there was neither speech.audio.done nor [DONE].";

    protected override (string Event, string Answer) Expected => ("one of speech", "speech");

    /// <summary>Sends a request and yields the events of its answer, or the audio of a server that knows no events as such.</summary>
    public static async IAsyncEnumerable<SpeechStreamEvent> ReadAsync(
        ErrorMapper errors,
        JsonSerializerOptions options,
        Func<CancellationToken, Task<HttpResponseMessage>> send,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var response = await send(cancellationToken).ConfigureAwait(false);
        var events = IsAudio(response)
            ? ReadAudioAsync(await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false), cancellationToken)
            : ReadAsync(() => new SpeechStreamReader(errors, options), _ => Task.FromResult(response), cancellationToken);
        await foreach (var item in events.ConfigureAwait(false))
        {
            yield return item;
        }
    }

    /// <summary>The audio of a server that knows no events, as it arrives.</summary>
    public static async IAsyncEnumerable<SpeechStreamEvent> ReadAudioAsync(Stream audio, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var window = new byte[Window];
        int read;
        while ((read = await audio.ReadAsync(window, cancellationToken).ConfigureAwait(false)) > 0)
        {
            yield return new SpeechAudioDeltaEvent { Audio = window.AsSpan(0, read).ToArray() };
        }

        yield return new SpeechAudioDoneEvent();
    }

    protected override SpeechStreamEvent Parse(ReadOnlySpan<byte> data)
    {
        var item = JsonSerializer.Deserialize(data, options.TypeInfo<SpeechStreamEvent>())!;

        // Whoever looks for audio alone would not miss it.
        return item is UnknownSpeechEvent { EventType.Value: "speech.audio.delta" } ? throw new JsonException("The audio is not base64.") : item;
    }

    protected override SpeechStreamEvent? ParseWhole(ReadOnlySpan<byte> json) =>
        ErrorBodyDetector.IsError(json) ? new UnknownSpeechEvent("error", JsonSerializer.Deserialize(json, options.TypeInfo<JsonElement>())) : null;

    protected override bool IsError(SpeechStreamEvent chunk, ReadOnlySpan<byte> data) =>
        chunk is UnknownSpeechEvent { EventType.Value: var type } && (type == "error" || ErrorBodyDetector.IsError(data));

    protected override bool IsAnswer(SpeechStreamEvent chunk) => false;

    protected override void Note(SpeechStreamEvent chunk)
    {
        ReceivedAnything |= chunk is SpeechAudioDeltaEvent;
        IsDone = chunk is SpeechAudioDoneEvent;
    }

    private static bool IsAudio(HttpResponseMessage response) =>
        response.Content.Headers.ContentType?.MediaType is { } type
        && (type.StartsWith("audio/", StringComparison.OrdinalIgnoreCase) || type.Equals("application/octet-stream", StringComparison.OrdinalIgnoreCase));
}
