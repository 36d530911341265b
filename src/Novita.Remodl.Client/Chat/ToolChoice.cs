using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Whether the model calls tools, and which.</summary>
[JsonConverter(typeof(ToolChoiceConverter))]
public sealed record ToolChoice
{
    private ToolChoice(string? word, JsonElement? json)
    {
        Word = word;
        Json = json;
    }

    /// <summary>The model decides. A vLLM server needs <c>--enable-auto-tool-choice</c> for it.</summary>
    public static ToolChoice Auto { get; } = new("auto", null);

    /// <summary>The model calls no tool.</summary>
    public static ToolChoice None { get; } = new("none", null);

    /// <summary>The model calls at least one tool.</summary>
    public static ToolChoice Required { get; } = new("required", null);

    /// <summary>The word on the wire; of allowed tools, <c>auto</c> or <c>required</c>; null when the choice is one tool.</summary>
    public string? Mode => Word ?? (Json is { } json ? ToolChoiceFields.Mode(json) : null);

    /// <summary>The kind of an object on the wire: <c>function</c>, <c>custom</c> or <c>allowed_tools</c>; null when the choice is a word.</summary>
    public string? Type => Json?.Text("type");

    /// <summary>The function or custom tool that must be called; null when the choice names none.</summary>
    public string? Name => Json is { } json ? ToolChoiceFields.Name(json) : null;

    /// <summary>The tools that may be called, of a choice of the kind <c>allowed_tools</c>: each in the form in which it alone would be chosen. Empty for other choices.</summary>
    public IReadOnlyList<ToolChoice> Tools => Json is { } json ? [.. ToolChoiceFields.Tools(json).Select(FromJson)] : [];

    /// <summary>The object on the wire; null when the choice is a word.</summary>
    public JsonElement? Json { get; }

    internal string? Word { get; }

    /// <summary>This function must be called.</summary>
    public static ToolChoice Function(string name) => FromNode(new JsonObject { ["type"] = "function", ["function"] = Named(name) });

    /// <summary>This custom tool must be called.</summary>
    public static ToolChoice Custom(string name) => FromNode(new JsonObject { ["type"] = "custom", ["custom"] = Named(name) });

    /// <summary>Only these functions may be called (OpenAI).</summary>
    /// <param name="mode"><c>auto</c> or <c>required</c>.</param>
    /// <param name="functionNames">The functions' names.</param>
    public static ToolChoice Allowed(string mode, params ReadOnlySpan<string> functionNames)
    {
        var tools = new ToolChoice[functionNames.Length];
        for (var i = 0; i < tools.Length; i++)
        {
            tools[i] = Function(functionNames[i]);
        }

        return OnlyOf(mode, tools);
    }

    /// <summary>Only these tools may be called (OpenAI).</summary>
    /// <param name="mode"><c>auto</c> or <c>required</c>.</param>
    /// <param name="tools">The tools: <see cref="Function"/>, <see cref="Custom"/>.</param>
    /// <exception cref="ArgumentException">One of them is a word and names no tool.</exception>
    public static ToolChoice Allowed(string mode, params ReadOnlySpan<ToolChoice> tools)
    {
        foreach (var tool in tools)
        {
            ArgumentNullException.ThrowIfNull(tool, nameof(tools));
            if (tool.Word is { } word)
            {
                throw new ArgumentException($"'{word}' names no tool that could be allowed. Use ToolChoice.Function(name) or ToolChoice.Custom(name).", nameof(tools));
            }
        }

        return OnlyOf(mode, tools);
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
        other is not null && Word == other.Word && (Json, other.Json) switch
        {
            (null, null) => true,
            ({ } left, { } right) => JsonElement.DeepEquals(left, right),
            _ => false,
        };

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Word, Name);

    /// <summary>Whatever came as one of the tools is among them.</summary>
    internal static ToolChoice OnlyOf(string mode, ReadOnlySpan<ToolChoice> tools)
    {
        ArgumentException.ThrowIfNullOrEmpty(mode);
        var list = new JsonArray();
        foreach (var tool in tools)
        {
            list.Add(JsonSerializer.SerializeToNode(tool, WireJsonContext.Default.ToolChoice));
        }

        return FromNode(new() { ["type"] = ToolChoiceFields.AllowedTools, [ToolChoiceFields.AllowedTools] = new JsonObject { ["mode"] = mode, ["tools"] = list } });
    }

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
