namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>What was charged for the use of a product over a time.</summary>
public sealed record UsageBill : MeteredBill;
