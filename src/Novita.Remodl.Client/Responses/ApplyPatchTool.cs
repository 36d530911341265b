namespace Novita.Remodl.Client;

/// <summary>Changes of files that you make.</summary>
public sealed record ApplyPatchTool : ResponseTool
{
    /// <inheritdoc/>
    public override string Type => "apply_patch";

    /// <summary>Who may call it: <c>direct</c>, <c>programmatic</c>.</summary>
    public IReadOnlyList<string>? AllowedCallers { get; init; }
}
