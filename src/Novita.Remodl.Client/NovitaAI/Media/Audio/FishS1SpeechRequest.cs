namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>Speech of Fish Audio S1 (<c>/v4beta/txt2speech</c>, with the header <c>model: s1</c>).</summary>
public sealed record FishS1SpeechRequest : FishRequest
{
    /// <summary>What is said.</summary>
    public required string Text { get; init; }

    /// <summary>Nucleus sampling, from 0 to 1 as a rule. Default: 0.9.</summary>
    public double? TopP { get; init; }

    /// <summary>How much is left to chance. Default: 0.9.</summary>
    public double? Temperature { get; init; }

    internal void Check()
    {
        CheckCommon();
        Require.Text(Text, "text");
        if (Prosody?.NormalizeLoudness is not null)
        {
            throw Require.Refused("prosody.normalize_loudness", "prosody.normalize_loudness is set, which S1 does not have. Leave it out, or use FishSpeechRequest, which is for S2 Pro.");
        }

        if (ReferenceId is { Ids.Count: > 1 } voices)
        {
            throw Require.Refused("reference_id", FormattableString.Invariant($"reference_id has {voices.Ids.Count} voices. S1 takes one; FishSpeechRequest, which is for S2 Pro, takes one for each speaker."));
        }
    }
}
