using System.Text.Json;

namespace Novita.Remodl.Client;

/// <summary>A function of yours that the model may call.</summary>
public sealed record FunctionTool : ResponseTool
{
    /// <inheritdoc/>
    public override string Type => "function";

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>What it does, for the model.</summary>
    public string? Description { get; init; }

    /// <summary>The JSON schema of the arguments.</summary>
    public JsonElement? Parameters { get; init; }

    /// <summary>The JSON schema of the result.</summary>
    public JsonElement? OutputSchema { get; init; }

    /// <summary>Whether the arguments must follow the schema exactly.</summary>
    public bool? Strict { get; init; }

    /// <summary>Whether the model sees it only after it searched for it.</summary>
    public bool? DeferLoading { get; init; }

    /// <summary>Who may call it: <c>direct</c>, <c>programmatic</c>.</summary>
    public IReadOnlyList<string>? AllowedCallers { get; init; }
}
