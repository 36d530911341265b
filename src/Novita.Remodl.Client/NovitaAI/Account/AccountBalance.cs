using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>What the account has. Amounts are in 0.0001 USD on the wire.</summary>
public sealed record AccountBalance : WireObject
{
    /// <summary>What can be spent.</summary>
    [JsonPropertyName("availableBalance")]
    public UsdAmount? AvailableBalance { get; init; }

    /// <summary>What was paid in and is left.</summary>
    [JsonPropertyName("cashBalance")]
    public UsdAmount? CashBalance { get; init; }

    /// <summary>How far it may be overdrawn.</summary>
    [JsonPropertyName("creditLimit")]
    public UsdAmount? CreditLimit { get; init; }

    /// <summary>What is owed.</summary>
    [JsonPropertyName("outstandingInvoices")]
    public UsdAmount? OutstandingInvoices { get; init; }
}
