using System.Text.Json;

namespace Novita.Remodl.Client.Tests.Support;

internal static class JsonAssert
{
    /// <summary>Whether the texts are the same JSON, whatever their order and space.</summary>
    public static void Equal(string expected, string? actual)
    {
        Assert.NotNull(actual);
        using var left = JsonDocument.Parse(expected);
        using var right = JsonDocument.Parse(actual);
        if (!JsonElement.DeepEquals(left.RootElement, right.RootElement))
        {
            Assert.Equal(expected, actual);
        }
    }

    public static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
