using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A container that the server makes, or takes up again, by itself.</summary>
public sealed record AutoContainer : WireObject
{
    // Set here too: the source-generated reader sets what is absent to null.
    /// <summary>The kind, <c>auto</c>.</summary>
    public string Type
    {
        get;
        init => field = value ?? "auto";
    } = "auto";

    /// <summary>Files that it gets, at most 50.</summary>
    public IReadOnlyList<string>? FileIds { get; init; }

    /// <summary>Its memory: <c>1g</c>, <c>4g</c>, <c>16g</c> or <c>64g</c>.</summary>
    public string? MemoryLimit { get; init; }

    /// <summary>What it may reach.</summary>
    public ShellNetworkPolicy? NetworkPolicy { get; init; }
}
