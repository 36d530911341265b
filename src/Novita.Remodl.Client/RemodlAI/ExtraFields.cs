using System.Text.Json;

namespace Novita.Remodl.Client.RemodlAI;

/// <summary>Takes fields out of those that the library has no property for.</summary>
internal static class ExtraFields
{
    /// <summary>Whether <paramref name="name"/> is among the fields; <paramref name="rest"/> are the others, null when there are none.</summary>
    public static bool Without(IDictionary<string, JsonElement>? fields, string name, out IDictionary<string, JsonElement>? rest)
    {
        rest = null;
        if (fields?.ContainsKey(name) is not true)
        {
            return false;
        }

        rest = fields.Count == 1 ? null : fields.Where(pair => pair.Key != name).ToDictionary(StringComparer.Ordinal);
        return true;
    }
}
