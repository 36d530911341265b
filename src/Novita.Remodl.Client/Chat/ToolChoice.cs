using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Whether the model calls tools, and which.</summary>
[JsonConverter(typeof(ToolChoiceConverter))]
public sealed record ToolChoice
{
    private ToolChoice(string? mode, JsonElement? json)
    {
        Mode = mode;
        Json = json;
    }

    /// <summary>The model decides. A vLLM server needs <c>--enable-auto-tool-choice</c> for it.</summary>
    public static ToolChoice Auto { get; } = new("auto", null);

    /// <summary>The model calls no tool.</summary>
    public static ToolChoice None { get; } = new("none", null);

    /// <summary>The model calls at least one tool.</summary>
    public static ToolChoice Required { get; } = new("required", null);

    /// <summary>The word on the wire; null when the choice is an object.</summary>
    public string? Mode { get; }

    /// <summary>The object on the wire; null when the choice is a word.</summary>
    public JsonElement? Json { get; }

    /// <summary>The function or custom tool that must be called; null when the choice names none.</summary>
    public string? ToolName =>
        Json is { ValueKind: JsonValueKind.Object } json
        && (json.TryGetProperty("function", out var tool) || json.TryGetProperty("custom", out tool))
        && tool.ValueKind == JsonValueKind.Object
        && tool.TryGetProperty("name", out var name)
        && name.ValueKind == JsonValueKind.String
            ? name.GetString()
            : null;

    /// <summary>This function must be called.</summary>
    public static ToolChoice Function(string name) => FromNode(new JsonObject { ["type"] = "function", ["function"] = Named(name) });

    /// <summary>This custom tool must be called.</summary>
    public static ToolChoice Custom(string name) => FromNode(new JsonObject { ["type"] = "custom", ["custom"] = Named(name) });

    /// <summary>Only these functions may be called (OpenAI).</summary>
    /// <param name="mode"><c>auto</c> or <c>required</c>.</param>
    /// <param name="functionNames">The functions' names.</param>
    public static ToolChoice Allowed(string mode, params ReadOnlySpan<string> functionNames)
    {
        ArgumentException.ThrowIfNullOrEmpty(mode);
        var tools = new JsonArray();
        foreach (var name in functionNames)
        {
            tools.Add((JsonNode)new JsonObject { ["type"] = "function", ["function"] = Named(name) });
        }

        return FromNode(new JsonObject { ["type"] = "allowed_tools", ["allowed_tools"] = new JsonObject { ["mode"] = mode, ["tools"] = tools } });
    }

    /// <summary>A function, in the form of the deprecated <c>function_call</c> field.</summary>
    public static ToolChoice LegacyFunction(string name) => FromNode(Named(name));

    /// <summary>A choice as it stands on the wire: a word or an object.</summary>
    public static ToolChoice FromJson(JsonElement json) =>
        json.ValueKind == JsonValueKind.String ? FromMode(json.GetString()!) : new(null, json);

    /// <summary>A choice that is one word on the wire.</summary>
    public static implicit operator ToolChoice(string mode) => FromMode(mode);

    /// <inheritdoc/>
    public bool Equals(ToolChoice? other) =>
        other is not null && Mode == other.Mode && (Json, other.Json) switch
        {
            (null, null) => true,
            ({ } left, { } right) => JsonElement.DeepEquals(left, right),
            _ => false,
        };

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Mode, ToolName);

    private static ToolChoice FromMode(string mode) => mode switch
    {
        "auto" => Auto,
        "none" => None,
        "required" => Required,
        _ => new(mode, null),
    };

    private static JsonObject Named(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new() { ["name"] = name };
    }

    private static ToolChoice FromNode(JsonObject node)
    {
        using var document = JsonDocument.Parse(node.ToJsonString());
        return new(null, document.RootElement.Clone());
    }
}
