namespace Novita.Remodl.Client;

/// <summary>Stands for an item that the server keeps.</summary>
public sealed record ItemReference : ResponseItem
{
    /// <inheritdoc/>
    public override string Type => "item_reference";
}
