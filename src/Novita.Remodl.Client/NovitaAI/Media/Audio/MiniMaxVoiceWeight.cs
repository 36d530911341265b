using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>A voice of a mixture.</summary>
public sealed record MiniMaxVoiceWeight : WireObject
{
    /// <summary>The voice.</summary>
    public required string VoiceId { get; init; }

    /// <summary>How much of it; 1 to 100.</summary>
    public required int Weight { get; init; }

    internal void Check()
    {
        Require.Text(VoiceId, "voice_id");
        Require.Between<int>(Weight, "weight", 1, 100);
    }
}
