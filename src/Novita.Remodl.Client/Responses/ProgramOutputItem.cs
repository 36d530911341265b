namespace Novita.Remodl.Client;

/// <summary>What a program of the model's returned.</summary>
public sealed record ProgramOutputItem : ResponseItem
{
    /// <inheritdoc/>
    public override string Type => "program_output";

    /// <summary>The id of the program's call.</summary>
    public required string CallId { get; init; }

    /// <summary>The result.</summary>
    public required string Result { get; init; }

    /// <summary>How far the output is.</summary>
    public ItemStatus? Status { get; init; }
}
