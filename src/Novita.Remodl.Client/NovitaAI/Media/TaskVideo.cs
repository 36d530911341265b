using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media;

/// <summary>A video that a task made.</summary>
public sealed record TaskVideo : WireObject
{
    /// <summary>Where it is.</summary>
    public string? VideoUrl { get; init; }

    /// <summary>How many seconds the address is valid; a number or text on the wire.</summary>
    [JsonConverter(typeof(LooseNumberConverter.OfInt64))]
    public long? VideoUrlTtl { get; init; }

    /// <summary><c>mp4</c> or <c>gif</c>.</summary>
    public string? VideoType { get; init; }
}
