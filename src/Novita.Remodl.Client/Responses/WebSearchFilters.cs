using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Where a search of the web may search.</summary>
public sealed record WebSearchFilters : WireObject
{
    /// <summary>The domains.</summary>
    public IReadOnlyList<string>? AllowedDomains { get; init; }
}
