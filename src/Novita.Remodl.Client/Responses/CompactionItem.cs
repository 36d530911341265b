namespace Novita.Remodl.Client;

/// <summary>A conversation made short, readable to the server alone.</summary>
public sealed record CompactionItem : ResponseItem
{
    /// <inheritdoc/>
    public override string Type => "compaction";

    /// <summary>The conversation.</summary>
    public required string EncryptedContent { get; init; }

    /// <summary>Who made the item.</summary>
    public string? CreatedBy { get; init; }
}
