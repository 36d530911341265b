using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The form of the answer.</summary>
public sealed record ResponseFormat : WireObject
{
    /// <summary>Plain text, the default.</summary>
    public static ResponseFormat Text { get; } = new() { Type = "text" };

    /// <summary>A JSON object. Several servers also want the word JSON in the prompt.</summary>
    public static ResponseFormat JsonObject { get; } = new() { Type = "json_object" };

    /// <summary>The kind: <c>text</c>, <c>json_object</c>, <c>json_schema</c>, or vLLM's <c>structural_tag</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The schema, of <c>json_schema</c>.</summary>
    public JsonSchemaFormat? JsonSchema { get; init; }

    /// <summary>The structures of vLLM's <c>structural_tag</c>.</summary>
    public IReadOnlyList<JsonElement>? Structures { get; init; }

    /// <summary>The triggers of vLLM's <c>structural_tag</c>.</summary>
    public IReadOnlyList<string>? Triggers { get; init; }

    /// <summary>JSON that follows a schema.</summary>
    /// <param name="name">At most 64 of <c>A-Z a-z 0-9 _ -</c>.</param>
    /// <param name="schema">The JSON schema.</param>
    /// <param name="strict">Whether the answer must follow it exactly.</param>
    /// <param name="description">What the answer is for.</param>
    public static ResponseFormat ForJsonSchema(string name, JsonElement schema, bool? strict = true, string? description = null) =>
        new() { Type = "json_schema", JsonSchema = new() { Name = name, Schema = schema, Strict = strict, Description = description } };
}
