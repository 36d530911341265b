namespace Novita.Remodl.Client;

/// <summary>Lets the model call tools from programs of its.</summary>
public sealed record ProgrammaticToolCallingTool : ResponseTool
{
    /// <inheritdoc/>
    public override string Type => "programmatic_tool_calling";
}
