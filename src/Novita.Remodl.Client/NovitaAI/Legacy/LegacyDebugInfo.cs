using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Legacy;

/// <summary>When a task of the <c>/v2</c> API was taken and done, in milliseconds of the Unix epoch.</summary>
public sealed record LegacyDebugInfo : WireObject
{
    /// <summary>When it was submitted.</summary>
    [JsonConverter(typeof(LooseNumberConverter.OfInt64))]
    public long? SubmitTimeMs { get; init; }

    /// <summary>When it was begun.</summary>
    [JsonConverter(typeof(LooseNumberConverter.OfInt64))]
    public long? ExecutionTimeMs { get; init; }

    /// <summary>When the picture was begun.</summary>
    [JsonPropertyName("txt2img_time_ms")]
    [JsonConverter(typeof(LooseNumberConverter.OfInt64))]
    public long? Txt2ImgTimeMs { get; init; }

    /// <summary>When it was done.</summary>
    [JsonConverter(typeof(LooseNumberConverter.OfInt64))]
    public long? FinishTimeMs { get; init; }
}
