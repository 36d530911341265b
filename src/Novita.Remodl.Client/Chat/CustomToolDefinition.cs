using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A tool that takes free text (OpenAI).</summary>
public sealed record CustomToolDefinition : WireObject
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>What it does and when to call it.</summary>
    public string? Description { get; init; }

    /// <summary>The form of the input: <c>{"type":"text"}</c> or <c>{"type":"grammar","grammar":{"definition","syntax"}}</c>.</summary>
    public JsonElement? Format { get; init; }
}
