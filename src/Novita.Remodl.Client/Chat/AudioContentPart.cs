namespace Novita.Remodl.Client;

/// <summary>A sound, inline.</summary>
public sealed record AudioContentPart : ContentPart
{
    /// <inheritdoc/>
    public override string Type => "input_audio";

    /// <summary>The sound and its format.</summary>
    public InputAudio? InputAudio { get; init; }

    /// <summary>The key under which a vLLM server caches the sound.</summary>
    public string? Uuid { get; init; }

    /// <summary>Marks the end of a prefix to cache (OpenAI).</summary>
    public PromptCacheBreakpoint? PromptCacheBreakpoint { get; init; }

    /// <summary>A sound from memory.</summary>
    public static AudioContentPart FromBytes(ReadOnlySpan<byte> audio, AudioFormat format) =>
        new() { InputAudio = new() { Data = Convert.ToBase64String(audio), Format = format } };
}
