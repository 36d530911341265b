namespace Novita.Remodl.Client;

/// <summary>Tools under a common name.</summary>
public sealed record NamespaceTool : ResponseTool
{
    /// <inheritdoc/>
    public override string Type => "namespace";

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>What the tools are for.</summary>
    public string? Description { get; init; }

    /// <summary>The tools: functions and custom ones.</summary>
    public required IReadOnlyList<ResponseTool> Tools { get; init; }
}
