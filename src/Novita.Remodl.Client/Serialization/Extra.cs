using System.Text.Json;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Unknown fields of several pieces of one thing.</summary>
internal static class Extra
{
    /// <summary>Adds <paramref name="source"/> to <paramref name="target"/>; the later value of a field counts.</summary>
    public static void Merge(ref Dictionary<string, JsonElement>? target, IDictionary<string, JsonElement>? source)
    {
        if (source is null)
        {
            return;
        }

        target ??= new(StringComparer.Ordinal);
        foreach (var (name, value) in source)
        {
            target[name] = value;
        }
    }
}
