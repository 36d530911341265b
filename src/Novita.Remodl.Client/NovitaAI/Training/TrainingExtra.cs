using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Training;

/// <summary>How far a training is.</summary>
public sealed record TrainingExtra : WireObject
{
    /// <summary>How many seconds it will take yet.</summary>
    [JsonConverter(typeof(LooseNumberConverter.OfDouble))]
    public double? EtaRelative { get; init; }

    /// <summary>How much is done, 0 to 100.</summary>
    [JsonConverter(typeof(LooseNumberConverter.OfDouble))]
    public double? ProgressPercent { get; init; }
}
