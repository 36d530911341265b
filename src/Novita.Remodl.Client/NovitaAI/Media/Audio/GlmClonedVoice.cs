using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>A voice that GLM made.</summary>
public sealed record GlmClonedVoice : WireObject
{
    /// <summary>What it is called in requests.</summary>
    public string? Voice { get; init; }

    /// <summary>Where its try is.</summary>
    public string? AudioUrl { get; init; }
}
