using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A fragment of a custom tool's call.</summary>
public sealed record CustomToolCallDelta : WireObject
{
    /// <summary>The name, or a piece of it.</summary>
    public string? Name { get; init; }

    /// <summary>A piece of the input.</summary>
    public string? Input { get; init; }
}
