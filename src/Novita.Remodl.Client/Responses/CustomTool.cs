namespace Novita.Remodl.Client;

/// <summary>A tool of yours that takes free text.</summary>
public sealed record CustomTool : ResponseTool
{
    /// <inheritdoc/>
    public override string Type => "custom";

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>What it does, for the model.</summary>
    public string? Description { get; init; }

    /// <summary>The form of its input.</summary>
    public CustomToolFormat? Format { get; init; }

    /// <summary>Whether the model sees it only after it searched for it.</summary>
    public bool? DeferLoading { get; init; }

    /// <summary>Who may call it: <c>direct</c>, <c>programmatic</c>.</summary>
    public IReadOnlyList<string>? AllowedCallers { get; init; }
}
