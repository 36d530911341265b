using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Whether the model calls tools, and which.</summary>
[JsonConverter(typeof(ResponseToolChoiceConverter))]
public sealed record ResponseToolChoice
{
    private ResponseToolChoice(string? mode, JsonElement? json)
    {
        Mode = mode;
        Json = json;
    }

    /// <summary>The model decides.</summary>
    public static ResponseToolChoice Auto { get; } = new("auto", null);

    /// <summary>The model calls no tool.</summary>
    public static ResponseToolChoice None { get; } = new("none", null);

    /// <summary>The model calls at least one tool.</summary>
    public static ResponseToolChoice Required { get; } = new("required", null);

    /// <summary>The word on the wire; null when the choice is an object.</summary>
    public string? Mode { get; }

    /// <summary>The object on the wire; null when the choice is a word.</summary>
    public JsonElement? Json { get; }

    /// <summary>This function must be called.</summary>
    public static ResponseToolChoice Function(string name) => Named("function", name);

    /// <summary>This custom tool must be called.</summary>
    public static ResponseToolChoice Custom(string name) => Named("custom", name);

    /// <summary>A tool of this server must be called.</summary>
    /// <param name="serverLabel">The server, by the label of its <see cref="McpTool"/>.</param>
    /// <param name="name">The tool; null for any.</param>
    public static ResponseToolChoice Mcp(string serverLabel, string? name = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(serverLabel);
        var node = new JsonObject { ["type"] = "mcp", ["server_label"] = serverLabel };
        if (name is not null)
        {
            node["name"] = name;
        }

        return FromNode(node);
    }

    /// <summary>A tool of this kind must be called.</summary>
    /// <param name="type">The kind, for example <c>web_search_preview</c>, <c>shell</c> or <c>apply_patch</c>.</param>
    public static ResponseToolChoice Tool(string type)
    {
        ArgumentException.ThrowIfNullOrEmpty(type);
        return FromNode(new JsonObject { ["type"] = type });
    }

    /// <summary>Only these functions may be called.</summary>
    /// <param name="mode"><c>auto</c> or <c>required</c>.</param>
    /// <param name="functionNames">The functions' names.</param>
    public static ResponseToolChoice Allowed(string mode, params ReadOnlySpan<string> functionNames)
    {
        ArgumentException.ThrowIfNullOrEmpty(mode);
        var tools = new JsonArray();
        foreach (var name in functionNames)
        {
            tools.Add((JsonNode)new JsonObject { ["type"] = "function", ["name"] = name });
        }

        return FromNode(new JsonObject { ["type"] = "allowed_tools", ["mode"] = mode, ["tools"] = tools });
    }

    /// <summary>A choice as it stands on the wire: a word or an object.</summary>
    public static ResponseToolChoice FromJson(JsonElement json) =>
        json.ValueKind == JsonValueKind.String ? FromMode(json.GetString()!) : new(null, json);

    /// <summary>A choice that is one word on the wire.</summary>
    public static implicit operator ResponseToolChoice(string mode) => FromMode(mode);

    /// <inheritdoc/>
    public bool Equals(ResponseToolChoice? other) =>
        other is not null && Mode == other.Mode && (Json, other.Json) switch
        {
            (null, null) => true,
            ({ } left, { } right) => JsonElement.DeepEquals(left, right),
            _ => false,
        };

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Mode, Json?.ValueKind);

    private static ResponseToolChoice FromMode(string mode) => mode switch
    {
        "auto" => Auto,
        "none" => None,
        "required" => Required,
        _ => new(mode, null),
    };

    private static ResponseToolChoice Named(string type, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return FromNode(new JsonObject { ["type"] = type, ["name"] = name });
    }

    private static ResponseToolChoice FromNode(JsonObject node)
    {
        using var document = JsonDocument.Parse(node.ToJsonString());
        return new(null, document.RootElement.Clone());
    }
}
