using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What the requests for transcripts and for translations of recordings share.</summary>
public abstract partial record RecordingRequest : WireObject
{
    /// <summary>
    /// The audio: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm. Servers go by the extension of its name. OpenAI and vLLM take at most 25 MB, unless they are set up otherwise.
    /// </summary>
    public required FileSource File { get; init; }

    /// <summary>The model's id, with or without a provider's prefix.</summary>
    public required string Model { get; init; }

    /// <summary>How freely the model chooses, from 0 on; OpenAI's go to 1. Default 0.</summary>
    public double? Temperature { get; init; }
}
