using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>An upload of a file in parts (OpenAI).</summary>
public sealed record FileUpload : WireObject
{
    /// <summary>The upload's id.</summary>
    public required string Id { get; init; }

    /// <summary>The kind of object, <c>upload</c>.</summary>
    public string? Object { get; init; }

    /// <summary>The length of the whole file in bytes.</summary>
    [JsonConverter(typeof(TokenCountConverter))]
    public long Bytes { get; init; }

    /// <summary>When it was begun.</summary>
    [JsonConverter(typeof(TimeConverter))]
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>Until when parts may be added: an hour after it was begun.</summary>
    [JsonConverter(typeof(TimeConverter))]
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The file's name.</summary>
    public string? Filename { get; init; }

    /// <summary>What the file is for.</summary>
    [JsonConverter(typeof(OptionalStringEnumConverter<FilePurpose>))]
    public FilePurpose? Purpose { get; init; }

    /// <summary>Where it stands.</summary>
    [JsonConverter(typeof(OptionalStringEnumConverter<FileUploadStatus>))]
    public FileUploadStatus? Status { get; init; }

    /// <summary>The file that it became.</summary>
    public StoredFile? File { get; init; }
}
