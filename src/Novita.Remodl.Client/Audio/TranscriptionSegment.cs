using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A part of a transcript, and when it was said.</summary>
public sealed record TranscriptionSegment : WireObject
{
    /// <summary>Its id: a number in <c>verbose_json</c>, a name in <c>diarized_json</c>.</summary>
    [JsonConverter(typeof(SegmentIdConverter))]
    public string? Id { get; init; }

    /// <summary><c>transcript.text.segment</c> in <c>diarized_json</c>.</summary>
    public string? Type { get; init; }

    /// <summary>Where in the audio its window begins, in the model's frames.</summary>
    public double? Seek { get; init; }

    /// <summary>When it begins: seconds from the beginning.</summary>
    public double Start { get; init; }

    /// <summary>When it ends: seconds from the beginning.</summary>
    public double End { get; init; }

    /// <summary>What was said.</summary>
    public string Text { get => field ?? ""; init; }

    /// <summary>Who said it: a known name, or a letter.</summary>
    public string? Speaker { get; init; }

    /// <summary>The tokens of the text.</summary>
    public IReadOnlyList<int>? Tokens { get; init; }

    /// <summary>The temperature that it was made with.</summary>
    public double? Temperature { get; init; }

    /// <summary>The mean logarithm of the tokens' probability; below -1 it probably failed.</summary>
    public double? AvgLogprob { get; init; }

    /// <summary>How well the text can be compressed; above 2.4 it probably repeats itself.</summary>
    public double? CompressionRatio { get; init; }

    /// <summary>How probable it is that nobody speaks, 0 to 1.</summary>
    public double? NoSpeechProb { get; init; }
}
