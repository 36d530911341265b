using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>Who speaks, and how.</summary>
public sealed record MiniMaxVoiceSetting : WireObject
{
    /// <summary>The voice: one of the service, such as <c>Wise_Woman</c>, <c>Calm_Woman</c>, <c>Deep_Voice_Man</c>, or one that was cloned. Needed, unless voices are mixed by weights.</summary>
    public string? VoiceId { get; init; }

    /// <summary>How fast; 0.5 to 2. Default: 1.</summary>
    public double? Speed { get; init; }

    /// <summary>How loud; more than 0, 10 at most. Default: 1.</summary>
    public double? Vol { get; init; }

    /// <summary>How high, in semitones; -12 to 12. Default: 0.</summary>
    public int? Pitch { get; init; }

    /// <summary>How it feels: <c>happy</c>, <c>sad</c>, <c>angry</c>, <c>fearful</c>, <c>disgusted</c>, <c>surprised</c>, <c>neutral</c> (until 2.6); <c>calm</c>, <c>fluent</c>, <c>whisper</c> (2.8).</summary>
    public string? Emotion { get; init; }

    /// <summary>Whether numbers and the like are spoken as they are read; not of tasks of 2.8. Default: false.</summary>
    public bool? TextNormalization { get; init; }

    /// <summary>The same for English, of tasks of 2.8.</summary>
    public bool? EnglishNormalization { get; init; }

    /// <summary>Whether formulas are read out, of 2.8.</summary>
    public bool? LatexRead { get; init; }

    internal static void Refuse(bool isSet, string field, MiniMaxSpeechModel model)
    {
        if (isSet)
        {
            throw new ArgumentException($"{field} is set, which minimax-speech-{model} does not take here. Leave it out, or choose another model.", field);
        }
    }

    internal void Check(MiniMaxSpeechModel model, bool isTask)
    {
        Require.Between<double>(Speed, "voice_setting.speed", 0.5, 2);
        Require.Above<double>(Vol, "voice_setting.vol", 0, 10);
        Require.Between<int>(Pitch, "voice_setting.pitch", -12, 12);
        if (model.Is28)
        {
            Require.OneOf(Emotion, "voice_setting.emotion", "happy", "sad", "angry", "fearful", "disgusted", "surprised", "calm", "fluent", "whisper");
        }
        else
        {
            Require.OneOf(Emotion, "voice_setting.emotion", "happy", "sad", "angry", "fearful", "disgusted", "surprised", "neutral");
            Refuse(LatexRead is not null, "voice_setting.latex_read", model);
        }

        Refuse(EnglishNormalization is not null && !(model.Is28 && isTask), "voice_setting.english_normalization", model);
        Refuse(TextNormalization is not null && model.Is28 && isTask, "voice_setting.text_normalization", model);
    }
}
