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
}
