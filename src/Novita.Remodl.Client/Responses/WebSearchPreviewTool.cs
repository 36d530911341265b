using System.Text.Json.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The older search of the web, which vLLM has too. A dated kind has its <see cref="Version"/>.</summary>
public sealed record WebSearchPreviewTool : ResponseTool
{
    /// <inheritdoc/>
    public override string Type => Version is null ? "web_search_preview" : $"web_search_preview_{Version}";

    /// <summary>The date in the name of a dated kind, for example <c>2025_08_26</c>.</summary>
    [JsonIgnore]
    public string? Version { get; init; }

    /// <summary>Where the person is, roughly.</summary>
    public SearchLocation? UserLocation { get; init; }

    /// <summary>How much of the found pages is read.</summary>
    public SearchContextSize? SearchContextSize { get; init; }

    /// <summary>What it searches for: <c>text</c>, <c>image</c>.</summary>
    public IReadOnlyList<string>? SearchContentTypes { get; init; }
}
