using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A tool that the model may call.</summary>
public sealed record ToolDefinition : WireObject
{
    /// <summary>The kind of tool.</summary>
    public ToolType Type
    {
        get => field.Value.Length == 0 ? ToolType.Function : field;
        init;
    }

    /// <summary>The function, of a <see cref="ToolType.Function"/> tool.</summary>
    public FunctionDefinition? Function { get; init; }

    /// <summary>The tool, of a <see cref="ToolType.Custom"/> tool.</summary>
    public CustomToolDefinition? Custom { get; init; }

    /// <summary>A function.</summary>
    /// <param name="name">At most 64 of <c>A-Z a-z 0-9 _ -</c>.</param>
    /// <param name="description">What it does and when to call it.</param>
    /// <param name="parameters">The JSON schema of its arguments; null for none.</param>
    /// <param name="strict">Whether the arguments must follow the schema exactly.</param>
    public static ToolDefinition ForFunction(string name, string? description = null, JsonElement? parameters = null, bool? strict = null) =>
        new() { Function = new() { Name = name, Description = description, Parameters = parameters, Strict = strict } };

    /// <summary>A tool that takes free text.</summary>
    /// <param name="name">The name.</param>
    /// <param name="description">What it does and when to call it.</param>
    /// <param name="format">The form of its input; null for any text.</param>
    public static ToolDefinition ForCustom(string name, string? description = null, CustomInputFormat? format = null) =>
        new() { Type = ToolType.Custom, Custom = new() { Name = name, Description = description, Format = format } };
}
