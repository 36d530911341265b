using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media;

/// <summary>A sound that a task made.</summary>
public sealed record TaskAudio : WireObject
{
    /// <summary>Where it is.</summary>
    public string? AudioUrl { get; init; }

    /// <summary>How many seconds the address is valid; a number or text on the wire.</summary>
    [JsonConverter(typeof(LooseNumberConverter.OfInt64))]
    public long? AudioUrlTtl { get; init; }

    /// <summary><c>wav</c> or <c>mp3</c>.</summary>
    public string? AudioType { get; init; }

    /// <summary>Which text is spoken when; on the wire one object or a list of them.</summary>
    [JsonConverter(typeof(LenientListConverter<AudioMetadata>))]
    public IReadOnlyList<AudioMetadata>? AudioMetadata { get; init; }
}
