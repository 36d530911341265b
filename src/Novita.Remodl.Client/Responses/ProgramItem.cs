namespace Novita.Remodl.Client;

/// <summary>A program by which the model calls tools.</summary>
public sealed record ProgramItem : ResponseItem
{
    /// <inheritdoc/>
    public override string Type => "program";

    /// <summary>The id that calls and the output refer to.</summary>
    public required string CallId { get; init; }

    /// <summary>The program.</summary>
    public required string Code { get; init; }

    /// <summary>What the program is recognised by.</summary>
    public string? Fingerprint { get; init; }
}
