namespace Novita.Remodl.Client;

/// <summary>Code that the server ran.</summary>
public sealed record CodeInterpreterCallItem : ResponseItem
{
    /// <inheritdoc/>
    public override string Type => "code_interpreter_call";

    /// <summary>The container that it ran in.</summary>
    public string? ContainerId { get; init; }

    /// <summary>The code.</summary>
    public string? Code { get; init; }

    /// <summary>What it put out; asked for by <see cref="ResponseInclude.CodeInterpreterOutputs"/>.</summary>
    public IReadOnlyList<CodeInterpreterOutput>? Outputs { get; init; }

    /// <summary>How far the call is.</summary>
    public ItemStatus? Status { get; init; }
}
