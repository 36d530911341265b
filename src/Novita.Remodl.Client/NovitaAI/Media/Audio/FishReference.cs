using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>A recording that Fish Audio speaks like.</summary>
public sealed record FishReference : WireObject
{
    /// <summary>The recording: a file, an address or base64. S1 wants a body of MessagePack for the bytes of a recording; this library sends JSON, so that S1 may not take a file or base64.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrBase64))]
    public required MediaInput Audio { get; init; }

    /// <summary>What is said in it.</summary>
    public required string Text { get; init; }

    internal void Check()
    {
        Require.Sound(Audio, "references.audio");
        Require.Text(Text, "references.text");
    }
}
