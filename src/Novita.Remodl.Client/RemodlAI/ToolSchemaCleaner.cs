using System.Text.Json;
using System.Text.Json.Nodes;

namespace Novita.Remodl.Client.RemodlAI;

/// <summary>Takes out of tools what vLLM before 0.24 refuses, and what no server reads.</summary>
internal static class ToolSchemaCleaner
{
    private const string AdditionalProperties = "additionalProperties";
    private const string CacheControl = "cache_control";

    // Below these the names are a schema's own, or the values are data: nothing there is a keyword.
    private static readonly HashSet<string> MapsOfSchemas = new(StringComparer.Ordinal) { "properties", "patternProperties", "$defs", "definitions", "dependentSchemas" };
    private static readonly HashSet<string> Data = new(StringComparer.Ordinal) { "enum", "const", "default", "examples", "example", "required" };

    public static IReadOnlyList<ToolDefinition> Clean(IReadOnlyList<ToolDefinition> tools, bool cleanSchemas)
    {
        ToolDefinition[]? cleaned = null;
        for (var i = 0; i < tools.Count; i++)
        {
            var tool = Clean(tools[i], cleanSchemas);
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
        tool = Without(tool, CacheControl);
        if (!cleanSchemas)
        {
            return tool;
        }

        tool = Without(tool, "strict");
        if (tool.Function is not { } function || (function.Strict is null && !NeedsCleaning(function.Parameters)))
        {
            return tool;
        }

        return tool with { Function = function with { Strict = null, Parameters = NeedsCleaning(function.Parameters) ? Clean(function.Parameters!.Value) : function.Parameters } };
    }

    private static ToolDefinition Without(ToolDefinition tool, string field) =>
        tool.AdditionalProperties?.ContainsKey(field) is true
            ? tool with { AdditionalProperties = tool.AdditionalProperties.Where(pair => pair.Key != field).ToDictionary(StringComparer.Ordinal) }
            : tool;

    private static bool NeedsCleaning(JsonElement? schema) =>
        schema is { ValueKind: JsonValueKind.Object } element && element.GetRawText().Contains(AdditionalProperties, StringComparison.Ordinal);

    private static JsonElement Clean(JsonElement schema)
    {
        var node = JsonObject.Create(schema)!;
        CleanSchema(node);
        using var document = JsonDocument.Parse(node.ToJsonString());
        return document.RootElement.Clone();
    }

    private static void CleanSchema(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
            {
                CleanSchema(item);
            }

            return;
        }

        if (node is not JsonObject schema)
        {
            return;
        }

        if (schema[AdditionalProperties] is JsonValue value && value.GetValueKind() == JsonValueKind.False)
        {
            schema.Remove(AdditionalProperties);
        }

        foreach (var (keyword, inner) in schema)
        {
            if (Data.Contains(keyword))
            {
                continue;
            }

            if (MapsOfSchemas.Contains(keyword) && inner is JsonObject map)
            {
                foreach (var (_, named) in map)
                {
                    CleanSchema(named);
                }

                continue;
            }

            CleanSchema(inner);
        }
    }
}
