namespace Novita.Remodl.Client;

/// <summary>A file. RemodlAI receives a video file as a <c>video_url</c> part.</summary>
public sealed record FileContentPart : ContentPart
{
    /// <inheritdoc/>
    public override string Type => "file";

    /// <summary>The file.</summary>
    public InputFile? File { get; init; }

    /// <summary>Marks the end of a prefix to cache (OpenAI).</summary>
    public PromptCacheBreakpoint? PromptCacheBreakpoint { get; init; }

    /// <summary>A file from disk, sent as a data URI that is written into the body in windows.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static FileContentPart FromPath(string path) => FromFile(FileSource.FromPath(path));

    /// <summary>A file from memory, sent as a data URI. An array is not copied: don't change it until the call has ended.</summary>
    /// <param name="data">The bytes.</param>
    /// <param name="mediaType">For example <c>application/pdf</c>; null for what the name or the first bytes say.</param>
    /// <param name="fileName">The name, with its extension.</param>
    public static FileContentPart FromBytes(ReadOnlyMemory<byte> data, string? mediaType, string fileName) => FromFile(FileSource.FromBytes(data, fileName, mediaType));

    /// <summary>A file, sent as a data URI that is written into the body in windows.</summary>
    /// <exception cref="ArgumentException">It is a stream that can't seek: <see cref="FileSource.LoadAsync"/> reads it first.</exception>
    public static FileContentPart FromFile(FileSource file) => new() { File = InputFile.FromFile(file) };

    /// <summary>A file that was uploaded before. RemodlAI also takes a web address here, and that of a video becomes a <c>video_url</c> part.</summary>
    public static FileContentPart FromId(string fileId) => new() { File = new() { FileId = fileId } };
}
