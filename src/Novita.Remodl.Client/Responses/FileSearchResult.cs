using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What a search in files found.</summary>
public sealed record FileSearchResult : WireObject
{
    /// <summary>The file.</summary>
    public string? FileId { get; init; }

    /// <summary>The file's name.</summary>
    public string? Filename { get; init; }

    /// <summary>The text that was found.</summary>
    public string? Text { get; init; }

    /// <summary>How well it fits, 0 to 1.</summary>
    public double? Score { get; init; }

    /// <summary>The attributes of the file.</summary>
    public IReadOnlyDictionary<string, AttributeValue>? Attributes { get; init; }
}
