using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>What requests for speech of MiniMax have in common, at once or as a task.</summary>
public abstract record MiniMaxVoiceRequest : WireObject
{
    private protected MiniMaxVoiceRequest()
    {
    }

    /// <summary>The model. Default: <c>minimax-speech-2.8-hd</c>.</summary>
    [JsonIgnore]
    public MiniMaxSpeechModel Model { get; init; } = MiniMaxSpeechModel.Speech28Hd;

    /// <summary>Voices that are mixed, four at most. 2.8 calls them <c>timber_weights</c>, the others <c>timbre_weights</c>, which is taken care of.</summary>
    [JsonIgnore]
    public IReadOnlyList<MiniMaxVoiceWeight>? TimbreWeights { get; init; }

    /// <summary>Who speaks, and how.</summary>
    public required MiniMaxVoiceSetting VoiceSetting { get; init; }

    /// <summary>What the sound is like.</summary>
    public MiniMaxAudioSetting? AudioSetting { get; init; }

    /// <summary>How words are spoken.</summary>
    public MiniMaxPronunciation? PronunciationDict { get; init; }

    /// <summary>The language, by its English name, such as <c>German</c> or <c>Chinese,Yue</c>, or <c>auto</c>.</summary>
    public string? LanguageBoost { get; init; }

    /// <summary>What is done with the voice afterwards.</summary>
    public MiniMaxVoiceModify? VoiceModify { get; init; }

    /// <summary>Whether sentences run into each other, of 2.8.</summary>
    public bool? ContinuousSound { get; init; }

    /// <summary>Whether there is a watermark, of 2.8.</summary>
    public bool? AigcWatermark { get; init; }

    [JsonInclude]
    [JsonPropertyName("timbre_weights")]
    internal IReadOnlyList<MiniMaxVoiceWeight>? Timbre
    {
        get => Model.Is28 ? null : TimbreWeights;
        init => TimbreWeights = value;
    }

    // Spelled so on the wire.
    [JsonInclude]
    [JsonPropertyName("timber_weights")]
    internal IReadOnlyList<MiniMaxVoiceWeight>? Timber
    {
        get => Model.Is28 ? TimbreWeights : null;
        init => TimbreWeights = value;
    }

    private protected void CheckCommon()
    {
        AudioSetting?.Check(Model);
        VoiceModify?.Check();
        Require.Given(VoiceSetting, nameof(VoiceSetting));
        if (string.IsNullOrWhiteSpace(VoiceSetting.VoiceId) && TimbreWeights is not { Count: > 0 })
        {
            throw Require.Refused("voice_setting.voice_id", "voice_setting.voice_id is not set, and neither are timbre_weights. Name a voice, for example Wise_Woman, or mix several.");
        }

        Require.Count(TimbreWeights, "timbre_weights", 1, 4);
        foreach (var weight in TimbreWeights ?? [])
        {
            weight.Check();
        }

        if (!Model.Is28)
        {
            MiniMaxVoiceSetting.Refuse(ContinuousSound is not null, "continuous_sound", Model);
            MiniMaxVoiceSetting.Refuse(AigcWatermark is not null, "aigc_watermark", Model);
        }
    }
}
