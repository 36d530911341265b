using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The version of the interface that ranked.</summary>
public sealed record RerankApiVersion : WireObject
{
    /// <summary>The version.</summary>
    public string? Version { get; init; }

    /// <summary>Whether it will go away.</summary>
    public bool? IsDeprecated { get; init; }

    /// <summary>Whether it may change.</summary>
    public bool? IsExperimental { get; init; }
}
