using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>What is done with the voice afterwards.</summary>
public sealed record MiniMaxVoiceModify : WireObject
{
    /// <summary>Deeper or brighter; -100 to 100.</summary>
    public int? Pitch { get; init; }

    /// <summary>Stronger or softer; -100 to 100.</summary>
    public int? Intensity { get; init; }

    /// <summary>Fuller or clearer; -100 to 100.</summary>
    public int? Timbre { get; init; }

    /// <summary>An effect: <c>spacious_echo</c>, <c>auditorium_echo</c>, <c>lofi_telephone</c>, <c>robotic</c>.</summary>
    public string? SoundEffects { get; init; }

    internal void Check()
    {
        Require.Between<int>(Pitch, "pitch", -100, 100);
        Require.Between<int>(Intensity, "intensity", -100, 100);
        Require.Between<int>(Timbre, "timbre", -100, 100);
        Require.OneOf(SoundEffects, "sound_effects", "spacious_echo", "auditorium_echo", "lofi_telephone", "robotic");
    }
}
