using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media;

/// <summary>A task of Novita.</summary>
public sealed record TaskInfo : WireObject
{
    /// <summary>The task's id.</summary>
    public string? TaskId { get; init; }

    /// <summary>What it does, for example <c>TXT_TO_IMG</c> or <c>WAN_TXT_TO_VIDEO</c>; an open set.</summary>
    public string? TaskType { get; init; }

    /// <summary>Where it stands. It alone tells the end.</summary>
    public MediaTaskStatus? Status { get; init; }

    /// <summary>Why it failed.</summary>
    public string? Reason { get; init; }

    /// <summary>How many seconds it will take yet.</summary>
    [JsonConverter(typeof(LooseNumberConverter.OfDouble))]
    public double? Eta { get; init; }

    /// <summary>How much is done, 0 to 100. It may be 0 of a task that succeeded.</summary>
    [JsonConverter(typeof(LooseNumberConverter.OfDouble))]
    public double? ProgressPercent { get; init; }
}
