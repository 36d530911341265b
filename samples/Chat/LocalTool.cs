using System.Text.Json;
using Novita.Remodl.Client;

namespace Samples.Chat;

/// <summary>A tool that runs in this program.</summary>
/// <param name="Definition">What the model is told of it.</param>
/// <param name="Run">What it does with the arguments that the model chose.</param>
internal sealed record LocalTool(ToolDefinition Definition, Func<JsonElement, string> Run)
{
    public static LocalTool Create(string name, string description, string parameters, Func<JsonElement, string> run) =>
        new(ToolDefinition.ForFunction(name, description, JsonElement.Parse(parameters)), run);
}
