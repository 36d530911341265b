using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>How Wan 2.2 to 2.6 make a video.</summary>
public sealed record WanParameters : WireObject
{
    /// <summary>The size, of text to video and video to video: for example <c>1920*1080</c>. 2.2 needs it; the default of 2.5 is <c>1920*1080</c>.</summary>
    public string? Size { get; init; }

    /// <summary>The resolution, of image to video: <c>720P</c> or <c>1080P</c>, and <c>480P</c> of 2.5; what else 2.2 takes, the service does not tell. Default of 2.5: <c>1080P</c>.</summary>
    public string? Resolution { get; init; }

    /// <summary>Seconds: 5 or 8 of 2.2 (5 at 1080P), 5 or 10 of 2.5, 5, 10 or 15 of 2.6 (5 or 10 from videos).</summary>
    public int? Duration { get; init; }

    /// <summary>Whether the prompt is made richer. Default: true.</summary>
    public bool? PromptExtend { get; init; }

    /// <summary>Whether there is sound, of 2.5 and 2.6. Default: true.</summary>
    public bool? Audio { get; init; }

    /// <summary>One shot or several, of 2.6: <c>single</c>, <c>multi</c>. Default: <c>multi</c>.</summary>
    public string? ShotType { get; init; }

    /// <summary>Whether there is a watermark, of 2.6. Default: false.</summary>
    public bool? Watermark { get; init; }

    /// <summary>The seed; 0 to 2147483647 of 2.2.</summary>
    public long? Seed { get; init; }

    /// <summary>LoRAs, of 2.2; three at most.</summary>
    public IReadOnlyList<WanLora>? Loras { get; init; }
}
