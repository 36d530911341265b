using System.Text.Json;

namespace Novita.Remodl.Client.Serialization;

/// <summary>What a choice of tools says: chat nests what responses have side by side, and servers take either.</summary>
internal static class ToolChoiceFields
{
    public const string AllowedTools = "allowed_tools";

    public static string? Name(JsonElement json) =>
        json.Field("function")?.Text("name") ?? json.Field("custom")?.Text("name") ?? json.Text("name");

    public static string? Mode(JsonElement json) => (json.Field(AllowedTools) ?? json).Text("mode");

    public static IEnumerable<JsonElement> Tools(JsonElement json) =>
        (json.Field(AllowedTools) ?? json).Field("tools") is { ValueKind: JsonValueKind.Array } tools ? tools.EnumerateArray() : [];
}
