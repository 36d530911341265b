using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A JSON schema that the answer follows.</summary>
public sealed record JsonSchemaFormat : WireObject
{
    /// <summary>The name: at most 64 of <c>A-Z a-z 0-9 _ -</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What the answer is for.</summary>
    public string? Description { get; init; }

    /// <summary>The JSON schema.</summary>
    public JsonElement? Schema { get; init; }

    /// <summary>Whether the answer must follow the schema exactly.</summary>
    public bool? Strict { get; init; }
}
