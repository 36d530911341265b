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

    /// <summary>A video from disk, sent as a data URI that is written into the body in windows.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="ArgumentException">It is no video.</exception>
    public static VideoContentPart FromPath(string path) => FromFile(FileSource.FromPath(path));

    /// <summary>A video from memory, sent as a data URI. An array is not copied: don't change it until the call has ended.</summary>
    /// <param name="video">The encoded video: MP4, MOV, WebM, …</param>
    /// <param name="mediaType">For example <c>video/mp4</c>; by the first bytes.</param>
    /// <exception cref="ArgumentException">The bytes are no video that is known here, and there is no <paramref name="mediaType"/>.</exception>
    public static VideoContentPart FromBytes(ReadOnlyMemory<byte> video, string? mediaType = null) => FromFile(FileSource.FromBytes(video, "video", mediaType));

    /// <summary>A video from a file, memory or a stream, sent as a data URI that is written into the body in windows.</summary>
    /// <exception cref="ArgumentException">It is no video, or it is a stream that can't seek: <see cref="FileSource.LoadAsync"/> reads it first.</exception>
    public static VideoContentPart FromFile(FileSource file) => new() { VideoUrl = MediaUrl.FromFile(MediaCheck.Is("video", file)) };
}
