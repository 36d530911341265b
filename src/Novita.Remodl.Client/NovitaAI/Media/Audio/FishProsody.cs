using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>How Fish Audio speaks.</summary>
public sealed record FishProsody : WireObject
{
    /// <summary>How fast. Default: 1.</summary>
    public double? Speed { get; init; }

    /// <summary>How loud. Default: 0.</summary>
    public double? Volume { get; init; }

    /// <summary>Whether the loudness is evened out, of S2 alone. Default: true.</summary>
    public bool? NormalizeLoudness { get; init; }
}
