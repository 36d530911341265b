namespace Novita.Remodl.Client;

/// <summary>What a command put out.</summary>
public sealed record LocalShellCallOutputItem : ResponseItem
{
    /// <inheritdoc/>
    public override string Type => "local_shell_call_output";

    /// <summary>The output, as JSON text.</summary>
    public required string Output { get; init; }

    /// <summary>How far the output is.</summary>
    public ItemStatus? Status { get; init; }
}
