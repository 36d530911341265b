namespace Novita.Remodl.Client;

/// <summary>Asks the server to make the conversation short now.</summary>
public sealed record CompactionTriggerItem : ResponseItem
{
    /// <inheritdoc/>
    public override string Type => "compaction_trigger";
}
