using System.Text.Json;

namespace Novita.Remodl.Client;

/// <summary>Code that the server runs.</summary>
public sealed record CodeInterpreterTool : ResponseTool
{
    /// <inheritdoc/>
    public override string Type => "code_interpreter";

    /// <summary>The container: its id, or <c>{"type":"auto", …}</c>.</summary>
    public JsonElement? Container { get; init; }

    /// <summary>Who may call it: <c>direct</c>, <c>programmatic</c>.</summary>
    public IReadOnlyList<string>? AllowedCallers { get; init; }
}
