using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Begins an upload in parts.</summary>
public sealed record FileUploadRequest : WireObject
{
    /// <summary>The file's name.</summary>
    public required string Filename { get; init; }

    /// <summary>What the file is for.</summary>
    public required FilePurpose Purpose { get; init; }

    /// <summary>The length of the whole file in bytes: up to 8 GB at OpenAI.</summary>
    public required long Bytes { get; init; }

    /// <summary>The media type, for example <c>application/jsonl</c>.</summary>
    public required string MimeType { get; init; }

    /// <summary>When the file is to be deleted by itself. Default: never.</summary>
    public FileExpiry? ExpiresAfter { get; init; }
}
