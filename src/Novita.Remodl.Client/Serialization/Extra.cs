using System.Text.Json;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Unknown fields of several pieces of one thing.</summary>
internal static class Extra
{
    /// <summary>Adds <paramref name="source"/> to <paramref name="target"/>; the later value of a field counts, unless it is null.</summary>
    public static void Merge(ref Dictionary<string, JsonElement>? target, IDictionary<string, JsonElement>? source)
    {
        if (source is null)
        {
            return;
        }

        target ??= new(StringComparer.Ordinal);
        foreach (var (name, value) in source)
        {
            if (value.ValueKind != JsonValueKind.Null || !target.ContainsKey(name))
            {
                target[name] = value;
            }
        }
    }

    /// <summary>Takes out a field; null when it is not there.</summary>
    public static JsonElement? Take(Dictionary<string, JsonElement>? fields, string name) =>
        fields is not null && fields.Remove(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>Takes out a field that is a text; null when it is none.</summary>
    public static string? TakeText(Dictionary<string, JsonElement>? fields, string name) =>
        fields is not null && fields.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.String ? Take(fields, name)?.GetString() : null;
}
