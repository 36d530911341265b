using Novita.Remodl.Client.Serialization;

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

    /// <summary>A file from memory, sent as a data URI.</summary>
    public static FileContentPart FromBytes(ReadOnlySpan<byte> data, string mediaType, string fileName) =>
        new() { File = new() { FileData = DataUri.Create(data, mediaType), Filename = fileName } };
}
