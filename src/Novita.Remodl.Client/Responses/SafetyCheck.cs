using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Something that a person should see before the model goes on.</summary>
public sealed record SafetyCheck : WireObject
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public string? Code { get; init; }

    /// <summary>What it is, in words.</summary>
    public string? Message { get; init; }
}
