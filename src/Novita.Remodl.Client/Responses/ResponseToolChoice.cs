using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Whether the model calls tools, and which.</summary>
[JsonConverter(typeof(ResponseToolChoiceConverter))]
public sealed record ResponseToolChoice
{
    private ResponseToolChoice(string? word, JsonElement? json)
    {
        Word = word;
        Json = json;
    }

    /// <summary>The model decides.</summary>
    public static ResponseToolChoice Auto { get; } = new("auto", null);

    /// <summary>The model calls no tool.</summary>
    public static ResponseToolChoice None { get; } = new("none", null);

    /// <summary>The model calls at least one tool.</summary>
    public static ResponseToolChoice Required { get; } = new("required", null);

    /// <summary>The word on the wire; of allowed tools, <c>auto</c> or <c>required</c>; null when the choice is one tool.</summary>
    public string? Mode => Word ?? (Json is { } json ? ToolChoiceFields.Mode(json) : null);

    /// <summary>The kind of an object on the wire: <c>function</c>, <c>custom</c>, <c>mcp</c>, <c>allowed_tools</c>, or a tool of the server's; null when the choice is a word.</summary>
    public string? Type => Json?.Text("type");

    /// <summary>The function, custom tool or tool of an MCP server that must be called; null when the choice names none.</summary>
    public string? Name => Json is { } json ? ToolChoiceFields.Name(json) : null;

    /// <summary>The MCP server of which a tool must be called, by the label of its <see cref="McpTool"/>; null for other choices.</summary>
    public string? ServerLabel => Json?.Text("server_label");

    /// <summary>The tools that may be called, of a choice of the kind <c>allowed_tools</c>: each in the form in which it alone would be chosen. Empty for other choices.</summary>
    public IReadOnlyList<ResponseToolChoice> Tools => Json is { } json ? [.. ToolChoiceFields.Tools(json).Select(FromJson)] : [];

    /// <summary>The object on the wire; null when the choice is a word.</summary>
    public JsonElement? Json { get; }

    internal string? Word { get; }

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
        var tools = new ResponseToolChoice[functionNames.Length];
        for (var i = 0; i < tools.Length; i++)
        {
            tools[i] = Function(functionNames[i]);
        }

        return Allowed(mode, tools.AsSpan());
    }

    /// <summary>Only these tools may be called.</summary>
    /// <param name="mode"><c>auto</c> or <c>required</c>.</param>
    /// <param name="tools">The tools: <see cref="Function"/>, <see cref="Custom"/>, <see cref="Mcp"/>, <see cref="Tool"/>.</param>
    /// <exception cref="ArgumentException">One of them is a word and names no tool.</exception>
    public static ResponseToolChoice Allowed(string mode, params ReadOnlySpan<ResponseToolChoice> tools)
    {
        ArgumentException.ThrowIfNullOrEmpty(mode);
        var list = new JsonArray();
        foreach (var tool in tools)
        {
            ArgumentNullException.ThrowIfNull(tool, nameof(tools));
            if (tool.Word is { } word)
            {
                throw new ArgumentException($"'{word}' names no tool that could be allowed. Use ResponseToolChoice.Function(name), Custom(name), Mcp(serverLabel) or Tool(type).", nameof(tools));
            }

            list.Add(JsonSerializer.SerializeToNode(tool, WireJsonContext.Default.ResponseToolChoice));
        }

        return FromNode(new() { ["type"] = ToolChoiceFields.AllowedTools, ["mode"] = mode, ["tools"] = list });
    }

    /// <summary>A choice as it stands on the wire: a word or an object.</summary>
    public static ResponseToolChoice FromJson(JsonElement json) =>
        json.ValueKind == JsonValueKind.String ? FromMode(json.GetString()!) : new(null, json);

    /// <summary>A choice that is one word on the wire.</summary>
    public static implicit operator ResponseToolChoice(string mode) => FromMode(mode);

    /// <inheritdoc/>
    public bool Equals(ResponseToolChoice? other) =>
        other is not null && Word == other.Word && (Json, other.Json) switch
        {
            (null, null) => true,
            ({ } left, { } right) => JsonElement.DeepEquals(left, right),
            _ => false,
        };

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Word, Type, Name);

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
