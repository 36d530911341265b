using System.Runtime.CompilerServices;
using Novita.Remodl.Client.OpenAICompatible;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>Turns a neutral request for speech into one of Novita's own, by the model.</summary>
internal static class SpeechModels
{
    private const string MiniMax = "minimax-speech-";

    /// <exception cref="ArgumentException">The model's endpoint can't express a field.</exception>
    /// <returns>The speech; null for a model that is none of Novita's own.</returns>
    public static Task<SpeechResult>? Speak(NovitaAudio audio, SpeechRequest request, string model, CancellationToken cancellationToken)
    {
        if (model.StartsWith(MiniMax, StringComparison.Ordinal))
        {
            return ReadAsync(audio.SynthesizeAsync(ToMiniMax(request, model), cancellationToken), cancellationToken);
        }

        return model switch
        {
            "fish-audio-s2-pro" or "fish-audio-s2-pro-text-to-speech" => audio.SynthesizeAsync(ToFishS2(request, model), cancellationToken),
            "fish-audio-s1" or "s1" => audio.SynthesizeAsync(ToFishS1(request, model), cancellationToken),
            "glm-tts" => audio.SynthesizeAsync(ToGlm(request, model), cancellationToken),
            _ => null,
        };
    }

    /// <summary>The same, piece by piece. MiniMax streams events; the others answer with the sound, whose pieces come as they arrive.</summary>
    /// <exception cref="ArgumentException">The model's endpoint can't express a field, or can't stream it.</exception>
    /// <returns>The events; null for a model that is none of Novita's own.</returns>
    public static IAsyncEnumerable<SpeechStreamEvent>? Stream(NovitaAudio audio, SpeechRequest request, string model, CancellationToken cancellationToken)
    {
        if (model.StartsWith(MiniMax, StringComparison.Ordinal))
        {
            return EventsAsync(audio.StreamAsync(ToMiniMax(request, model), cancellationToken), cancellationToken);
        }

        switch (model)
        {
            case "fish-audio-s2-pro" or "fish-audio-s2-pro-text-to-speech":
                var s2 = ToFishS2(request, model);
                s2.Check();
                return EventsAsync(token => audio.SynthesizeAsync(s2, token), cancellationToken);
            case "fish-audio-s1" or "s1":
                var s1 = ToFishS1(request, model);
                s1.Check();
                return EventsAsync(token => audio.SynthesizeAsync(s1, token), cancellationToken);
            case "glm-tts":
                var glm = ToGlm(request, model);
                glm.Check();
                return EventsAsync(token => audio.SynthesizeAsync(glm, token), cancellationToken);
            default:
                return null;
        }
    }

    private static async IAsyncEnumerable<SpeechStreamEvent> EventsAsync(IAsyncEnumerable<ReadOnlyMemory<byte>> pieces, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var piece in pieces.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return new SpeechAudioDeltaEvent { Audio = piece };
        }

        yield return new SpeechAudioDoneEvent();
    }

    private static async IAsyncEnumerable<SpeechStreamEvent> EventsAsync(Func<CancellationToken, Task<SpeechResult>> speak, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var speech = await speak(cancellationToken).ConfigureAwait(false);
        await foreach (var item in SpeechStreamReader.ReadAudioAsync(speech.Content, cancellationToken).ConfigureAwait(false))
        {
            yield return item;
        }
    }

    private static MiniMaxSpeechRequest ToMiniMax(SpeechRequest request, string model) => new()
    {
        Model = model[MiniMax.Length..],
        Text = request.Input,
        VoiceSetting = new() { VoiceId = VoiceOf(request), Speed = request.Speed },
        AudioSetting = Format(request, model, "mp3", "pcm", "flac", "wav") is { } format ? new() { Format = format } : null,
        AdditionalProperties = request.AdditionalProperties,
    };

    private static FishSpeechRequest ToFishS2(SpeechRequest request, string model) => new()
    {
        Text = request.Input,
        ReferenceId = VoiceOf(request),
        Prosody = request.Speed is { } speed ? new() { Speed = speed } : null,
        Format = Format(request, model, "wav", "pcm", "mp3", "opus"),
        AdditionalProperties = request.AdditionalProperties,
    };

    private static FishS1SpeechRequest ToFishS1(SpeechRequest request, string model) => new()
    {
        Text = request.Input,
        ReferenceId = VoiceOf(request),
        Prosody = request.Speed is { } speed ? new() { Speed = speed } : null,
        Format = Format(request, model, "wav", "pcm", "mp3", "opus"),
        AdditionalProperties = request.AdditionalProperties,
    };

    private static GlmSpeechRequest ToGlm(SpeechRequest request, string model) => new()
    {
        Input = request.Input,
        Voice = VoiceOf(request),
        Speed = request.Speed,
        ResponseFormat = Format(request, model, "wav", "pcm"),
        AdditionalProperties = request.AdditionalProperties,
    };

    private static string VoiceOf(SpeechRequest request) => request.Voice.Name ?? request.Voice.Id!;

    private static string? Format(SpeechRequest request, string model, params ReadOnlySpan<string> known)
    {
        if (request.Instructions is not null)
        {
            throw new ArgumentException($"Instructions is set, which the endpoint of {model} has no field for. Leave it out, or choose another model.", nameof(request));
        }

        if (request.ResponseFormat is not { } format)
        {
            return null;
        }

        return known.Contains(format.Value)
            ? format.Value
            : throw new ArgumentException($"ResponseFormat is {format}, which the endpoint of {model} does not make. It makes {string.Join(", ", known.ToArray())}.", nameof(request));
    }

    private static async Task<SpeechResult> ReadAsync(Task<MiniMaxSpeech> speaking, CancellationToken cancellationToken)
    {
        var speech = await speaking.ConfigureAwait(false);
        return new(await speech.Audio.OpenReadAsync(cancellationToken).ConfigureAwait(false), speech.Audio.MediaType);
    }
}
