using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A part of an upload.</summary>
public sealed record FileUploadPart : WireObject
{
    /// <summary>The part's id, by which the upload is put together.</summary>
    public required string Id { get; init; }

    /// <summary>The kind of object, <c>upload.part</c>.</summary>
    public string? Object { get; init; }

    /// <summary>When it was added.</summary>
    [JsonConverter(typeof(TimeConverter))]
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The upload that it belongs to.</summary>
    public string? UploadId { get; init; }
}
