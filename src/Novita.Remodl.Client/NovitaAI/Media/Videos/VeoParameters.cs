using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>How Veo makes a video.</summary>
public sealed record VeoParameters : WireObject
{
    /// <summary><c>16:9</c> or <c>9:16</c>.</summary>
    [JsonPropertyName("aspectRatio")]
    public string? AspectRatio { get; init; }

    /// <summary><c>720p</c> or <c>1080p</c>.</summary>
    public string? Resolution { get; init; }

    /// <summary>Seconds: 4, 6 or 8.</summary>
    [JsonPropertyName("durationSeconds")]
    public int? DurationSeconds { get; init; }

    /// <summary>How many videos; 1 to 4.</summary>
    [JsonPropertyName("sampleCount")]
    public int? SampleCount { get; init; }

    /// <summary>Whether there is sound.</summary>
    [JsonPropertyName("generateAudio")]
    public bool? GenerateAudio { get; init; }

    /// <summary>What shall not be seen.</summary>
    [JsonPropertyName("negativePrompt")]
    public string? NegativePrompt { get; init; }

    /// <summary>Whether people may be seen, as Google's service takes it.</summary>
    [JsonPropertyName("personGeneration")]
    public string? PersonGeneration { get; init; }

    /// <summary>Whether the prompt is made richer.</summary>
    [JsonPropertyName("enhancePrompt")]
    public bool? EnhancePrompt { get; init; }

    /// <summary>The seed.</summary>
    public long? Seed { get; init; }
}
