using System.Text.Json.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Search of the web. A dated kind has its <see cref="Version"/>.</summary>
public sealed record WebSearchTool : ResponseTool
{
    /// <inheritdoc/>
    public override string Type => Version is null ? "web_search" : $"web_search_{Version}";

    /// <summary>The date in the name of a dated kind, for example <c>2025_08_26</c>.</summary>
    [JsonIgnore]
    public string? Version { get; init; }

    /// <summary>Whether it reads the live web; otherwise only what is cached.</summary>
    public bool? ExternalWebAccess { get; init; }

    /// <summary>Where it may search.</summary>
    public WebSearchFilters? Filters { get; init; }

    /// <summary>Where the person is, roughly.</summary>
    public SearchLocation? UserLocation { get; init; }

    /// <summary>How much of the found pages is read.</summary>
    public SearchContextSize? SearchContextSize { get; init; }
}
