using System.Text.Json;
using System.Text.Json.Nodes;

namespace Novita.Remodl.Client.RemodlAI;

/// <summary>Takes out of tools what vLLM before 0.24 refuses, and what no server reads.</summary>
internal static class ToolSchemaCleaner
{
    private const string AdditionalProperties = "additionalProperties";
    private const string CacheControl = "cache_control";
    private const string Strict = "strict";

    // Below these the names are a schema's own, or the values are data: nothing there is a keyword.
    private static readonly HashSet<string> MapsOfSchemas = new(StringComparer.Ordinal)
        { "properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "dependencies" };

    private static readonly HashSet<string> Data = new(StringComparer.Ordinal) { "enum", "const", "default", "examples", "example", "required" };

    /// <summary>The same list when there is nothing to take out.</summary>
    public static IReadOnlyList<ToolDefinition> Clean(IReadOnlyList<ToolDefinition> tools, bool cleanSchemas) => Clean(tools, tool => Clean(tool, cleanSchemas));

    /// <inheritdoc cref="Clean(IReadOnlyList{ToolDefinition}, bool)"/>
    public static IReadOnlyList<ResponseTool> Clean(IReadOnlyList<ResponseTool> tools, bool cleanSchemas) => Clean(tools, tool => Clean(tool, cleanSchemas));

    private static IReadOnlyList<T> Clean<T>(IReadOnlyList<T> tools, Func<T, T> clean)
        where T : class
    {
        T[]? cleaned = null;
        for (var i = 0; i < tools.Count; i++)
        {
            var tool = clean(tools[i]);
            if (!ReferenceEquals(tool, tools[i]))
            {
                cleaned ??= [.. tools];
                cleaned[i] = tool;
            }
        }

        return cleaned ?? tools;
    }

    private static ToolDefinition Clean(ToolDefinition tool, bool cleanSchemas)
    {
        if (ExtraFields.Without(tool.AdditionalProperties, CacheControl, out var fields))
        {
            tool = tool with { AdditionalProperties = fields };
        }

        if (cleanSchemas && ExtraFields.Without(tool.AdditionalProperties, Strict, out fields))
        {
            tool = tool with { AdditionalProperties = fields };
        }

        return tool.Function is { } function && Clean(function, cleanSchemas) is var cleaned && !ReferenceEquals(cleaned, function)
            ? tool with { Function = cleaned }
            : tool;
    }

    private static ResponseTool Clean(ResponseTool tool, bool cleanSchemas)
    {
        if (ExtraFields.Without(tool.AdditionalProperties, CacheControl, out var fields))
        {
            tool = tool with { AdditionalProperties = fields };
        }

        return tool switch
        {
            FunctionTool function when cleanSchemas => Clean(function),
            NamespaceTool group when Clean(group.Tools, cleanSchemas) is var cleaned && !ReferenceEquals(cleaned, group.Tools) => group with { Tools = cleaned },
            _ => tool,
        };
    }

    private static FunctionTool Clean(FunctionTool function)
    {
        if (function.Strict is not null)
        {
            function = function with { Strict = null };
        }

        return function.Parameters is { } schema && Clean(schema) is { } cleaned ? function with { Parameters = cleaned } : function;
    }

    private static FunctionDefinition Clean(FunctionDefinition function, bool cleanSchemas)
    {
        if (ExtraFields.Without(function.AdditionalProperties, CacheControl, out var fields))
        {
            function = function with { AdditionalProperties = fields };
        }

        if (!cleanSchemas)
        {
            return function;
        }

        if (function.Strict is not null)
        {
            function = function with { Strict = null };
        }

        return function.Parameters is { } schema && Clean(schema) is { } cleaned ? function with { Parameters = cleaned } : function;
    }

    // Null when there is nothing to take out.
    private static JsonElement? Clean(JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object || !schema.GetRawText().Contains(AdditionalProperties, StringComparison.Ordinal))
        {
            return null;
        }

        var node = JsonObject.Create(schema)!;
        if (!CleanSchema(node))
        {
            return null;
        }

        using var document = JsonDocument.Parse(node.ToJsonString());
        return document.RootElement.Clone();
    }

    private static bool CleanSchema(JsonNode? node) => node switch
    {
        JsonArray list => CleanAll(list),
        JsonObject schema => CleanKeywords(schema),
        _ => false,
    };

    private static bool CleanKeywords(JsonObject schema)
    {
        var changed = schema[AdditionalProperties]?.GetValueKind() == JsonValueKind.False && schema.Remove(AdditionalProperties);
        foreach (var (keyword, inner) in schema)
        {
            if (!Data.Contains(keyword))
            {
                changed |= MapsOfSchemas.Contains(keyword) && inner is JsonObject map ? CleanAll(map.Select(pair => pair.Value)) : CleanSchema(inner);
            }
        }

        return changed;
    }

    private static bool CleanAll(IEnumerable<JsonNode?> nodes)
    {
        var changed = false;
        foreach (var node in nodes)
        {
            changed |= CleanSchema(node);
        }

        return changed;
    }
}
