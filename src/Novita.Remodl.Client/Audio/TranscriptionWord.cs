using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A word, and when it was said.</summary>
public sealed record TranscriptionWord : WireObject
{
    /// <summary>The word.</summary>
    public string Word { get => field ?? ""; init; }

    /// <summary>When it begins: seconds from the beginning.</summary>
    public double Start { get; init; }

    /// <summary>When it ends: seconds from the beginning.</summary>
    public double End { get; init; }
}
