using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>What was charged for the use of a product by a key.</summary>
public sealed record KeyBill : MeteredBill
{
    /// <summary>The key's name.</summary>
    [JsonPropertyName("apikeyName")]
    public string? KeyName { get; init; }

    /// <summary>The key, with most of it hidden.</summary>
    [JsonPropertyName("apikeyMask")]
    public string? KeyMask { get; init; }
}
