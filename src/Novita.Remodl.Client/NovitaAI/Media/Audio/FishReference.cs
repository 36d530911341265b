using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>A recording that Fish Audio speaks like.</summary>
public sealed record FishReference : WireObject
{
    /// <summary>The recording: a file, an address or base64.</summary>
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
