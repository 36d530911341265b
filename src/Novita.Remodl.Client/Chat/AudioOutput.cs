using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>How a spoken answer sounds. Needs <see cref="Modality.Audio"/> among the modalities.</summary>
public sealed record AudioOutput : WireObject
{
    /// <summary>The voice.</summary>
    public required Voice Voice { get; init; }

    /// <summary>The format; a stream wants <see cref="AudioFormat.Pcm16"/>.</summary>
    public required AudioFormat Format { get; init; }
}
