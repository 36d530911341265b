using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A secret that requests to a domain are given, without the model's seeing it.</summary>
public sealed record ShellDomainSecret : WireObject
{
    /// <summary>The domain.</summary>
    public required string Domain { get; init; }

    /// <summary>The name that commands know the secret by.</summary>
    public required string Name { get; init; }

    /// <summary>The secret.</summary>
    public required string Value { get; init; }

    /// <summary>Domain and name, without the secret.</summary>
    public override string ToString() => $"ShellDomainSecret {{ Domain = {Domain}, Name = {Name}, Value = *** }}";
}
