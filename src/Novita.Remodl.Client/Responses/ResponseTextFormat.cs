using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Whether the answer is plain text or JSON.</summary>
public sealed record ResponseTextFormat : WireObject
{
    /// <summary>Plain text, the default.</summary>
    public static ResponseTextFormat Text { get; } = new() { Type = "text" };

    /// <summary>A JSON object. Old vLLM builds refuse it.</summary>
    public static ResponseTextFormat JsonObject { get; } = new() { Type = "json_object" };

    /// <summary>The kind: <c>text</c>, <c>json_object</c> or <c>json_schema</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The schema's name: at most 64 of <c>A-Z a-z 0-9 _ -</c>.</summary>
    public string? Name { get; init; }

    /// <summary>What the answer is for.</summary>
    public string? Description { get; init; }

    /// <summary>The JSON schema.</summary>
    public JsonElement? Schema { get; init; }

    /// <summary>Whether the answer must follow the schema exactly.</summary>
    public bool? Strict { get; init; }

    /// <summary>JSON that follows a schema.</summary>
    /// <param name="name">At most 64 of <c>A-Z a-z 0-9 _ -</c>.</param>
    /// <param name="schema">The JSON schema.</param>
    /// <param name="strict">Whether the answer must follow it exactly.</param>
    /// <param name="description">What the answer is for.</param>
    public static ResponseTextFormat ForJsonSchema(string name, JsonElement schema, bool? strict = true, string? description = null) =>
        new() { Type = "json_schema", Name = name, Schema = schema, Strict = strict, Description = description };
}
