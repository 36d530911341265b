namespace Novita.Remodl.Client;

/// <summary>Commands that you run.</summary>
public sealed record LocalShellTool : ResponseTool
{
    /// <inheritdoc/>
    public override string Type => "local_shell";
}
