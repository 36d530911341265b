using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A file that a service keeps.</summary>
public sealed record StoredFile : WireObject
{
    /// <summary>The file's id, for example <c>file-abc</c>, or <c>file_abc</c> at Novita.</summary>
    public required string Id { get; init; }

    /// <summary>The kind of object, <c>file</c>.</summary>
    public string? Object { get; init; }

    /// <summary>The length in bytes.</summary>
    [JsonConverter(typeof(TokenCountConverter))]
    public long Bytes { get; init; }

    /// <summary>When it was stored.</summary>
    [JsonConverter(typeof(TimeConverter))]
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it will be deleted. Novita keeps input for 15 days and results for 30.</summary>
    [JsonConverter(typeof(TimeConverter))]
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The file's name.</summary>
    public string? Filename { get; init; }

    /// <summary>What it is for.</summary>
    [JsonConverter(typeof(OptionalStringEnumConverter<FilePurpose>))]
    public FilePurpose? Purpose { get; init; }

    /// <summary>Where it stands (OpenAI; deprecated).</summary>
    [JsonConverter(typeof(OptionalStringEnumConverter<FileStatus>))]
    public FileStatus? Status { get; init; }

    /// <summary>Why it was refused (OpenAI; deprecated).</summary>
    public string? StatusDetails { get; init; }

    /// <summary>What else there is to know (Novita): <c>{"total_requests": 100}</c> for a batch's file.</summary>
    public JsonElement? Metadata { get; init; }
}
