using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>What a tier of accounts may.</summary>
public sealed record QuotaTier : WireObject
{
    /// <summary>The tier.</summary>
    [JsonConverter(typeof(LooseTextConverter))]
    public string? Tier { get; init; }

    /// <summary>How many a minute.</summary>
    [JsonConverter(typeof(LooseNumberConverter.OfInt64))]
    public long? Quota { get; init; }
}
