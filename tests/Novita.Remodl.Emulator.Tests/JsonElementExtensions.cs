using System.Text.Json;

namespace Novita.Remodl.Emulator.Tests;

internal static class JsonElementExtensions
{
    public static JsonElement Choice(this JsonElement answer, int index = 0) => answer.GetProperty("choices")[index];

    public static JsonElement Delta(this JsonElement chunk) => chunk.Choice().GetProperty("delta");

    public static string? Text(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() : null;

    public static bool Has(this JsonElement element, string name) => element.TryGetProperty(name, out _);

    /// <summary>The text of one choice, put together from its chunks.</summary>
    public static string TextOf(this IEnumerable<JsonElement> chunks, int index = 0, string field = "content") => string.Concat(
        chunks.SelectMany(chunk => chunk.GetProperty("choices").EnumerateArray())
            .Where(choice => choice.GetProperty("index").GetInt32() == index)
            .Select(choice => choice.GetProperty("delta").Text(field)));
}
