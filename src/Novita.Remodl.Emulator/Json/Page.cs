using System.Globalization;
using System.Text.Json.Nodes;

namespace Novita.Remodl.Emulator.Json;

/// <summary>Lists as OpenAI pages them.</summary>
internal static class Page
{
    public static int Limit(string? text, int otherwise) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit > 0 ? Math.Min(limit, otherwise) : otherwise;

    /// <summary>At most <paramref name="limit"/> items, after the one whose id is <paramref name="after"/>.</summary>
    public static JsonObject Of<T>(IReadOnlyList<T> items, Func<T, string> id, string? after, int limit, Func<T, JsonObject> describe)
    {
        var rest = string.IsNullOrEmpty(after) ? items : [.. items.SkipWhile(item => id(item) != after).Skip(1)];
        var page = rest.Take(limit).ToArray();
        return new JsonObject
        {
            ["object"] = "list",
            ["data"] = new JsonArray([.. page.Select(item => (JsonNode)describe(item))]),
            ["first_id"] = page.Length > 0 ? id(page[0]) : null,
            ["last_id"] = page.Length > 0 ? id(page[^1]) : null,
            ["has_more"] = rest.Count > page.Length,
        };
    }
}
