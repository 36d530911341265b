namespace Novita.Remodl.Client;

/// <summary>A command that the model wants run. Answer it with a <see cref="LocalShellCallOutputItem"/>.</summary>
public sealed record LocalShellCallItem : ResponseItem
{
    /// <inheritdoc/>
    public override string Type => "local_shell_call";

    /// <summary>The id that the output refers to.</summary>
    public required string CallId { get; init; }

    /// <summary>The command.</summary>
    public required LocalShellAction Action { get; init; }

    /// <summary>How far the call is.</summary>
    public ItemStatus? Status { get; init; }
}
