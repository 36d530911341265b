using System.Text.Json;
using System.Text.Json.Nodes;

namespace Novita.Remodl.Client.Schemas;

/// <summary>Places within a schema, as <c>$ref</c> names them: <c>#/properties/name</c>.</summary>
internal static class JsonPointer
{
    public static string Of(ReadOnlySpan<string> path)
    {
        var pointer = "#";
        foreach (var step in path)
        {
            pointer += "/" + step.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
        }

        return pointer;
    }

    /// <summary>What is at a place; null when nothing is, or when the text names none: an anchor, or another document.</summary>
    public static JsonNode? Find(JsonNode root, string pointer)
    {
        if (!IsPointer(pointer))
        {
            return null;
        }

        JsonNode? found = root;
        foreach (var step in StepsOf(pointer))
        {
            found = found switch
            {
                JsonObject owner => owner[step],
                JsonArray list when int.TryParse(step, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var at) && at < list.Count => list[at],
                _ => null,
            };
        }

        return found;
    }

    /// <inheritdoc cref="Find(JsonNode, string)"/>
    public static JsonElement? Find(JsonElement root, string pointer)
    {
        if (!IsPointer(pointer))
        {
            return null;
        }

        var found = root;
        foreach (var step in StepsOf(pointer))
        {
            if (found.ValueKind == JsonValueKind.Object && found.TryGetProperty(step, out var inner))
            {
                found = inner;
            }
            else if (found.ValueKind == JsonValueKind.Array
                && int.TryParse(step, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var at)
                && at < found.GetArrayLength())
            {
                found = found[at];
            }
            else
            {
                return null;
            }
        }

        return found;
    }

    private static bool IsPointer(string text) => text == "#" || text.StartsWith("#/", StringComparison.Ordinal);

    // Within a $ref a pointer is a part of an address, and may be escaped as one.
    private static IEnumerable<string> StepsOf(string pointer) =>
        pointer.Split('/').Skip(1).Select(step => Uri.UnescapeDataString(step).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
}
