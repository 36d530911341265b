using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Where a picture is changed.</summary>
public sealed record ImageMask : WireObject
{
    /// <summary>The mask's address, or a data URI.</summary>
    public string? ImageUrl { get; init; }

    /// <summary>The id of an uploaded file, in place of the address.</summary>
    public string? FileId { get; init; }
}
