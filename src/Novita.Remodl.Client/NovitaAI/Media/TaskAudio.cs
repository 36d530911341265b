using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media;

/// <summary>A sound that a task made.</summary>
public sealed record TaskAudio : WireObject
{
    /// <summary>Where it is.</summary>
    public string? AudioUrl { get; init; }

    /// <summary>How many seconds the address is valid; a number or text on the wire.</summary>
    public long? AudioUrlTtl { get; init; }

    /// <summary><c>wav</c> or <c>mp3</c>.</summary>
    public string? AudioType { get; init; }

    /// <summary>Which text is spoken when: <c>text</c>, <c>start_time</c>, <c>end_time</c>, as one object or a list of them.</summary>
    public JsonElement? AudioMetadata { get; init; }
}
