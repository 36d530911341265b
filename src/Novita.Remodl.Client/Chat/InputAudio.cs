using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A sound that is sent within a message.</summary>
public sealed record InputAudio : WireObject
{
    /// <summary>The sound in base64; Novita also takes a web address here.</summary>
    public required string Data { get; init; }

    /// <summary>The format, for example <c>wav</c> or <c>mp3</c>.</summary>
    public AudioFormat? Format { get; init; }
}
