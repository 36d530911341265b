using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What a piece of text refers to. Which fields there are depends on the kind.</summary>
public sealed record ResponseAnnotation : WireObject
{
    /// <summary>The kind: <c>file_citation</c>, <c>url_citation</c>, <c>container_file_citation</c> or <c>file_path</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The file.</summary>
    public string? FileId { get; init; }

    /// <summary>The file's name.</summary>
    public string? Filename { get; init; }

    /// <summary>The container of the file.</summary>
    public string? ContainerId { get; init; }

    /// <summary>Where in the list of files it is.</summary>
    public int? Index { get; init; }

    /// <summary>The page.</summary>
    public string? Url { get; init; }

    /// <summary>The page's title.</summary>
    public string? Title { get; init; }

    /// <summary>Where in the text it begins.</summary>
    public int? StartIndex { get; init; }

    /// <summary>Where in the text it ends.</summary>
    public int? EndIndex { get; init; }
}
