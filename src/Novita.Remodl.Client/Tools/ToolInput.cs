using System.Text.Json;
using System.Text.Json.Nodes;

namespace Novita.Remodl.Client;

/// <summary>Reads what a tool is called with, in whichever form the server words the call.</summary>
internal static class ToolInput
{
    // The argument that servers without custom tools make of the text.
    private const string TextArgument = "input";

    public static bool TryRead(ToolCall call, ModelTool tool, out JsonElement arguments)
    {
        var function = call.Function ?? new() { Name = tool.Name, Arguments = call.Custom?.Input ?? "" };
        if (!tool.TakesText)
        {
            return function.TryParseArguments(out arguments);
        }

        var text = call.Custom?.Input;
        if (text is null && function.TryParseArguments(out var given) && given.ValueKind == JsonValueKind.Object && given.TryGetProperty(TextArgument, out var input) && input.ValueKind == JsonValueKind.String)
        {
            arguments = input;
            return true;
        }

        arguments = JsonElement.Parse(JsonValue.Create(text ?? function.Arguments).ToJsonString());
        return true;
    }
}
