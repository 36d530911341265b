namespace Novita.Remodl.Client;

/// <summary>A video, by web address or data URI.</summary>
public sealed record VideoContentPart : ContentPart
{
    /// <inheritdoc/>
    public override string Type => "video_url";

    /// <summary>Where the video is. May be absent when <see cref="Uuid"/> names a video that a vLLM server holds already.</summary>
    public MediaUrl? VideoUrl { get; init; }

    /// <summary>The key under which a vLLM server caches the video.</summary>
    public string? Uuid { get; init; }

    /// <summary>A video at <paramref name="url"/> (<c>https:</c> or <c>data:video/…;base64,…</c>).</summary>
    public static VideoContentPart FromUrl(string url) => new() { VideoUrl = url };
}
