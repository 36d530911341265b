using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Where a container may connect to.</summary>
public sealed record ShellNetworkPolicy : WireObject
{
    /// <summary>The kind: <c>disabled</c> or <c>allowlist</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The domains that are allowed.</summary>
    public IReadOnlyList<string>? AllowedDomains { get; init; }

    /// <summary>Secrets that requests to a domain are given.</summary>
    public IReadOnlyList<ShellDomainSecret>? DomainSecrets { get; init; }
}
