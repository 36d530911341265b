namespace Novita.Remodl.Client;

/// <summary>The use of a computer.</summary>
public sealed record ComputerTool : ResponseTool
{
    /// <inheritdoc/>
    public override string Type => "computer";
}
