using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Where a person is, roughly.</summary>
public sealed record SearchLocation : WireObject
{
    /// <summary>The kind; the wire knows only <c>approximate</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The country by its two-letter ISO code, for example <c>DE</c>.</summary>
    public string? Country { get; init; }

    /// <summary>The region.</summary>
    public string? Region { get; init; }

    /// <summary>The city.</summary>
    public string? City { get; init; }

    /// <summary>The IANA time zone, for example <c>Europe/Berlin</c>.</summary>
    public string? Timezone { get; init; }
}
