using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>A voice from a recording (<c>/v3/minimax-voice-cloning</c>). The voice is forgotten when it is not used for 168 hours.</summary>
public sealed record MiniMaxVoiceCloneRequest : WireObject
{
    /// <summary>The recording: MP3, M4A or WAV of 10 seconds to 5 minutes and 20 MB at most: an address that the service can open.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrl))]
    public required MediaInput AudioUrl { get; init; }

    /// <summary>A part of it, and what is said there.</summary>
    public MiniMaxClonePrompt? ClonePrompt { get; init; }

    /// <summary>What the voice shall say for a try, 2000 characters at most.</summary>
    public string? Text { get; init; }

    /// <summary>Who says it, for example <c>speech-2.8-hd</c>; needed with the text.</summary>
    public string? Model { get; init; }

    /// <summary>What is said in the recording, to check it.</summary>
    public string? TextValidation { get; init; }

    /// <summary>How well that has to fit; 0 to 1. Default: 0.7.</summary>
    public double? Accuracy { get; init; }

    /// <summary>Whether noise is taken out.</summary>
    public bool? NeedNoiseReduction { get; init; }

    /// <summary>Whether the loudness is evened out.</summary>
    public bool? NeedVolumeNormalization { get; init; }

    internal void Check()
    {
        Require.Address(AudioUrl, "audio_url");
        Require.AddressIfAny(ClonePrompt?.PromptAudioUrl, "clone_prompt.prompt_audio_url");
        Require.AtMost(Text, "text", 2000);
        Require.Between<double>(Accuracy, "accuracy", 0, 1);
        if (Text is not null && string.IsNullOrWhiteSpace(Model))
        {
            throw Require.Refused("model", "text is set and model is not. The endpoint needs a model to say the text, for example speech-2.8-hd.");
        }
    }
}
