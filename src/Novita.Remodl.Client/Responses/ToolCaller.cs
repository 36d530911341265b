using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Who called a tool.</summary>
public sealed record ToolCaller : WireObject
{
    /// <summary><c>direct</c>: the model; <c>program</c>: a program of the model's.</summary>
    public required string Type { get; init; }

    /// <summary>The program.</summary>
    public string? CallerId { get; init; }
}
