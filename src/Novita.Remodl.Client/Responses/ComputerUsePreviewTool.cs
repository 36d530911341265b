namespace Novita.Remodl.Client;

/// <summary>The older use of a computer.</summary>
public sealed record ComputerUsePreviewTool : ResponseTool
{
    /// <inheritdoc/>
    public override string Type => "computer_use_preview";

    /// <summary>The system: <c>windows</c>, <c>mac</c>, <c>linux</c>, <c>ubuntu</c> or <c>browser</c>.</summary>
    public string? Environment { get; init; }

    /// <summary>The screen's width.</summary>
    public int? DisplayWidth { get; init; }

    /// <summary>The screen's height.</summary>
    public int? DisplayHeight { get; init; }
}
