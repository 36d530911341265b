using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Legacy;

/// <summary>A task of the <c>/v2</c> API and what it made: <c>/v2/progress</c>.</summary>
public sealed record LegacyProgress : WireObject
{
    /// <summary>Where it stands: 0 at its beginning, 1 under way, 2 done, 3 failed, 4 out of time. It alone tells the end.</summary>
    [JsonConverter(typeof(LooseNumberConverter.OfInt32))]
    public int? Status { get; init; }

    /// <summary>How much is done, 0 to 1.</summary>
    [JsonConverter(typeof(LooseNumberConverter.OfDouble))]
    public double? Progress { get; init; }

    /// <summary>How many seconds it will take yet.</summary>
    [JsonConverter(typeof(LooseNumberConverter.OfDouble))]
    public double? EtaRelative { get; init; }

    /// <summary>Where the images are.</summary>
    public IReadOnlyList<string>? Imgs { get; init; }

    /// <summary>What the service notes of it.</summary>
    public string? Info { get; init; }

    /// <summary>Why it failed.</summary>
    public string? FailedReason { get; init; }

    /// <summary>Unfinished images, if <see cref="LegacyExtra.EnableProgressInfo"/> asked for them.</summary>
    public IReadOnlyList<string>? CurrentImages { get; init; }

    /// <summary>When it was submitted, as text.</summary>
    public string? SubmitTime { get; init; }

    /// <summary>When it was begun, as text.</summary>
    public string? ExecutionTime { get; init; }

    /// <summary>When the picture was begun, as text.</summary>
    [JsonPropertyName("txt2img_time")]
    public string? Txt2ImgTime { get; init; }

    /// <summary>When it was done, as text.</summary>
    public string? FinishTime { get; init; }

    /// <summary>Whether the images were looked at for nudity.</summary>
    public bool? EnableNsfwDetection { get; init; }

    /// <summary>What was found, image by image.</summary>
    public IReadOnlyList<NsfwDetection>? NsfwDetectionResult { get; init; }

    /// <summary>The times, in numbers.</summary>
    public LegacyDebugInfo? DebugInfo { get; init; }
}
