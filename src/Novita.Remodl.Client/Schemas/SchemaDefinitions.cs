using System.Text.Json.Nodes;

namespace Novita.Remodl.Client.Schemas;

/// <summary>Moves what a schema refers to into its <c>$defs</c>: many servers follow no other reference.</summary>
internal static class SchemaDefinitions
{
    private const string Definitions = "$defs";
    private const string Reference = "$ref";

    /// <summary>The same schema, changed.</summary>
    public static JsonObject Hoist(JsonObject root, Dictionary<string, Type> types)
    {
        var references = References(root).Where(reference => reference.Pointer != "#" && !reference.Pointer.StartsWith($"#/{Definitions}/", StringComparison.Ordinal)).ToArray();
        if (references.Length == 0)
        {
            return root;
        }

        // Every target is found before any is moved.
        var targets = references.Select(reference => reference.Pointer)
            .Distinct(StringComparer.Ordinal)
            .Select(pointer => (Pointer: pointer, Node: JsonPointer.Find(root, pointer)))
            .Where(target => target.Node is JsonObject)
            .ToArray();
        var definitions = root[Definitions] as JsonObject ?? [];
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (pointer, node) in targets)
        {
            var name = UniqueName(types.TryGetValue(pointer, out var type) ? SchemaName.Of(type) : "definition", definitions);
            names[pointer] = name;
            Replace(node!, new() { [Reference] = $"#/{Definitions}/{name}" });
            definitions[name] = node;
        }

        foreach (var (owner, pointer) in references)
        {
            if (names.TryGetValue(pointer, out var name))
            {
                owner[Reference] = $"#/{Definitions}/{name}";
            }
        }

        root[Definitions] = definitions;
        return root;
    }

    /// <summary>An object whose only property is the schema, for servers that want an object at the root.</summary>
    public static JsonObject Wrap(JsonNode root, string property)
    {
        var wrapper = new JsonObject { ["type"] = "object" };
        var toRoot = References(root).Where(reference => reference.Pointer == "#").ToArray();
        var definitions = root is JsonObject schema && schema[Definitions] is JsonObject given && schema.Remove(Definitions) ? given : [];
        var inner = root;
        if (toRoot.Length > 0)
        {
            var name = UniqueName("root", definitions);
            foreach (var (owner, _) in toRoot)
            {
                owner[Reference] = $"#/{Definitions}/{name}";
            }

            definitions[name] = root;
            inner = new JsonObject { [Reference] = $"#/{Definitions}/{name}" };
        }

        wrapper["properties"] = new JsonObject { [property] = inner };
        wrapper["required"] = new JsonArray(property);
        if (definitions.Count > 0)
        {
            wrapper[Definitions] = definitions;
        }

        return wrapper;
    }

    private static void Replace(JsonNode node, JsonObject with)
    {
        switch (node.Parent)
        {
            case JsonObject owner:
                owner[node.GetPropertyName()] = with;
                break;
            case JsonArray list:
                list[node.GetElementIndex()] = with;
                break;
            default:
                break;
        }
    }

    private static IEnumerable<(JsonObject Owner, string Pointer)> References(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject schema:
                if (schema[Reference] is JsonValue value && value.TryGetValue<string>(out var pointer))
                {
                    yield return (schema, pointer);
                }

                foreach (var reference in schema.SelectMany(property => References(property.Value)))
                {
                    yield return reference;
                }

                break;
            case JsonArray list:
                foreach (var reference in list.SelectMany(References))
                {
                    yield return reference;
                }

                break;
            default:
                break;
        }
    }

    private static string UniqueName(string name, JsonObject taken)
    {
        var unique = name;
        for (var i = 2; taken.ContainsKey(unique); i++)
        {
            unique = FormattableString.Invariant($"{name}{i}");
        }

        return unique;
    }
}
