using System.Text;
using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.Tests.Chat;

internal static class Fixture
{
    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Fixtures", name));

    public static string Text(string name) => Encoding.UTF8.GetString(Bytes(name));

    public static JsonElement Json(string name) => JsonSerializer.Deserialize<JsonElement>(Bytes(name));

    public static JsonElement Parse(string json) => JsonSerializer.Deserialize<JsonElement>(json);

    /// <summary>What <paramref name="value"/> is on the wire.</summary>
    public static JsonElement ToJson<T>(T value) => JsonSerializer.SerializeToElement(value, WireJson.Options);

    public static T FromJson<T>(string json) => JsonSerializer.Deserialize<T>(json, WireJson.Options)!;

    /// <summary>Fails with both texts unless they are the same JSON, whatever the order of fields.</summary>
    public static void AssertSame(JsonElement expected, JsonElement actual)
    {
        if (!JsonElement.DeepEquals(expected, actual))
        {
            Assert.Fail($"Expected {expected.GetRawText()}\nbut was {actual.GetRawText()}");
        }
    }
}
