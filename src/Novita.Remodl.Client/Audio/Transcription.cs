using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What was said, or its translation.</summary>
public sealed record Transcription : WireObject
{
    /// <summary>The text; with <c>srt</c> and <c>vtt</c> the whole file of subtitles, as it came.</summary>
    public required string Text { get => field ?? ""; init; }

    /// <summary><c>transcribe</c> or <c>translate</c>, where the server says so.</summary>
    public string? Task { get; init; }

    /// <summary>The language, as the server names it.</summary>
    public string? Language { get; init; }

    /// <summary>The languages that were heard.</summary>
    public IReadOnlyList<TranscriptionLanguage>? Languages { get; init; }

    /// <summary>How long the audio is, in seconds. vLLM sends a text, which is read as a number.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public double? Duration { get; init; }

    /// <summary>The parts and their times: from <c>verbose_json</c>, <c>diarized_json</c>, and the cues of <c>srt</c> and <c>vtt</c>.</summary>
    public IReadOnlyList<TranscriptionSegment>? Segments { get; init; }

    /// <summary>The words and their times, where they were asked for.</summary>
    public IReadOnlyList<TranscriptionWord>? Words { get; init; }

    /// <summary>The tokens and how probable they were, where they were asked for.</summary>
    public IReadOnlyList<TokenLogprob>? Logprobs { get; init; }

    /// <summary>What the call used, in tokens or in seconds.</summary>
    public TranscriptionUsage? Usage { get; init; }

    /// <summary>The answer's body, byte by byte as it came; empty for one that was put together from a stream.</summary>
    [JsonIgnore]
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
