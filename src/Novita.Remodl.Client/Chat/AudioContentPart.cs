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

    /// <summary>A sound from disk, sent in base64 that is written into the body in windows.</summary>
    /// <param name="path">The path of a WAV, MP3, FLAC, …</param>
    /// <param name="format">The format; by the extension or the first bytes.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="ArgumentException">The format can't be told.</exception>
    public static AudioContentPart FromPath(string path, AudioFormat? format = null) => FromFile(FileSource.FromPath(path), format);

    /// <summary>A sound from memory. An array is not copied: don't change it until the call has ended.</summary>
    /// <param name="audio">The encoded sound.</param>
    /// <param name="format">The format; by the first bytes.</param>
    /// <exception cref="ArgumentException">The format can't be told.</exception>
    public static AudioContentPart FromBytes(ReadOnlyMemory<byte> audio, AudioFormat? format = null) => FromFile(FileSource.FromBytes(audio, "audio"), format);

    /// <summary>A sound from a file, memory or a stream, sent in base64 that is written into the body in windows.</summary>
    /// <param name="file">The sound.</param>
    /// <param name="format">The format; by the media type of the file.</param>
    /// <exception cref="ArgumentException">The format can't be told, or it is a stream that can't seek: <see cref="FileSource.LoadAsync"/> reads it first.</exception>
    public static AudioContentPart FromFile(FileSource file, AudioFormat? format = null) => new() { InputAudio = InputAudio.FromFile(file, format) };
}
