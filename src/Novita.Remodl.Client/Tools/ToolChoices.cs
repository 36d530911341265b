using System.Text.Json;

namespace Novita.Remodl.Client;

/// <summary>What becomes of a choice of tools after the first round.</summary>
internal static class ToolChoices
{
    /// <summary>A model that must call a tool would call one for ever.</summary>
    public static ToolChoice? WithoutForce(ToolChoice? choice)
    {
        if (choice is null || choice == ToolChoice.Auto || choice == ToolChoice.None)
        {
            return choice;
        }

        return choice.Json is { ValueKind: JsonValueKind.Object } json && json.TryGetProperty("allowed_tools", out var allowed) && allowed.ValueKind == JsonValueKind.Object
            ? WithoutForce(allowed)
            : ToolChoice.Auto;
    }

    // The tools that were allowed still are.
    private static ToolChoice WithoutForce(JsonElement allowed)
    {
        var tools = allowed.TryGetProperty("tools", out var list) ? list.GetRawText() : "[]";
        return ToolChoice.FromJson(JsonElement.Parse($$$"""{"type":"allowed_tools","allowed_tools":{"mode":"auto","tools":{{{tools}}}}}"""));
    }
}
