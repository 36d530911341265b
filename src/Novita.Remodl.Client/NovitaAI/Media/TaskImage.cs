using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media;

/// <summary>An image that a task made.</summary>
public sealed record TaskImage : WireObject
{
    /// <summary>Where it is.</summary>
    public string? ImageUrl { get; init; }

    /// <summary>How many seconds the address is valid; a number or text on the wire.</summary>
    [JsonConverter(typeof(LooseNumberConverter.OfInt64))]
    public long? ImageUrlTtl { get; init; }

    /// <summary><c>png</c>, <c>jpeg</c> or <c>webp</c>.</summary>
    public string? ImageType { get; init; }

    /// <summary>What the look for nudity found; null, or empty, where nobody looked.</summary>
    [JsonConverter(typeof(LenientConverter<NsfwDetection>))]
    public NsfwDetection? NsfwDetectionResult { get; init; }
}
