namespace Novita.Remodl.Client;

/// <summary>A sound by web address or data URI (vLLM, RemodlAI).</summary>
public sealed record AudioUrlContentPart : ContentPart
{
    /// <inheritdoc/>
    public override string Type => "audio_url";

    /// <summary>Where the sound is. May be absent when <see cref="Uuid"/> names a sound that a vLLM server holds already.</summary>
    public MediaUrl? AudioUrl { get; init; }

    /// <summary>The key under which a vLLM server caches the sound.</summary>
    public string? Uuid { get; init; }

    /// <summary>A sound at <paramref name="url"/>.</summary>
    public static AudioUrlContentPart FromUrl(string url) => new() { AudioUrl = url };

    /// <summary>A sound from disk, sent as a data URI that is written into the body in windows.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="ArgumentException">It is no sound.</exception>
    public static AudioUrlContentPart FromPath(string path) => FromFile(FileSource.FromPath(path));

    /// <summary>A sound from memory, sent as a data URI. An array is not copied: don't change it until the call has ended.</summary>
    /// <param name="audio">The encoded sound.</param>
    /// <param name="mediaType">For example <c>audio/wav</c>; by the first bytes.</param>
    /// <exception cref="ArgumentException">The bytes are no sound that is known here, and there is no <paramref name="mediaType"/>.</exception>
    public static AudioUrlContentPart FromBytes(ReadOnlyMemory<byte> audio, string? mediaType = null) => FromFile(FileSource.FromBytes(audio, "audio", mediaType));

    /// <summary>A sound from a file, memory or a stream, sent as a data URI that is written into the body in windows.</summary>
    /// <exception cref="ArgumentException">It is no sound, or it is a stream that can't seek: <see cref="FileSource.LoadAsync"/> reads it first.</exception>
    public static AudioUrlContentPart FromFile(FileSource file) => new() { AudioUrl = MediaUrl.FromFile(MediaCheck.Is("audio", file)) };
}
