using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media;

/// <summary>What the look for nudity found in an image.</summary>
public sealed record NsfwDetection : WireObject
{
    /// <summary>The service does not tell what it means; its samples have true with every <see cref="Confidence"/>.</summary>
    public bool? Valid { get; init; }

    /// <summary>How certain it is.</summary>
    [JsonConverter(typeof(LooseNumberConverter.OfDouble))]
    public double? Confidence { get; init; }
}
