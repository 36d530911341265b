using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A function that the model may call.</summary>
public sealed record FunctionDefinition : WireObject
{
    /// <summary>The name: at most 64 of <c>A-Z a-z 0-9 _ -</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it does and when to call it.</summary>
    public string? Description { get; init; }

    /// <summary>The JSON schema of its arguments; null for none.</summary>
    public JsonElement? Parameters { get; init; }

    /// <summary>Whether the arguments must follow the schema exactly. vLLM before 0.24 rejects it: see the provider's tool schema option.</summary>
    public bool? Strict { get; init; }
}
