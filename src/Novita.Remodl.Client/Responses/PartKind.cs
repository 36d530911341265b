namespace Novita.Remodl.Client;

/// <summary>What the deltas of a part make.</summary>
internal enum PartKind
{
    Text,
    Refusal,
    Reasoning,
    Summary,
}
