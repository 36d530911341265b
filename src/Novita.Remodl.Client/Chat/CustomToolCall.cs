using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A custom tool and the free text that the model gives it.</summary>
public sealed record CustomToolCall : WireObject
{
    /// <summary>The tool's name.</summary>
    public required string Name { get; init; }

    /// <summary>The input.</summary>
    public string Input { get => field ?? ""; init; }
}
