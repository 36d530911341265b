using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media;

/// <summary>Which text is spoken when.</summary>
public sealed record AudioMetadata : WireObject
{
    /// <summary>The text.</summary>
    public string? Text { get; init; }

    /// <summary>When it begins. The service does not tell the unit.</summary>
    [JsonConverter(typeof(LooseNumberConverter.OfDouble))]
    public double? StartTime { get; init; }

    /// <summary>When it ends. The service does not tell the unit.</summary>
    [JsonConverter(typeof(LooseNumberConverter.OfDouble))]
    public double? EndTime { get; init; }
}
