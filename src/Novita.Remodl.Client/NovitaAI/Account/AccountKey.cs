using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>A key of the account; never the key itself.</summary>
public sealed record AccountKey : WireObject
{
    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>The number of it.</summary>
    [JsonConverter(typeof(LooseTextConverter))]
    public string? Id { get; init; }

    /// <summary>What its policies are found by.</summary>
    [JsonPropertyName("stringId")]
    public string? StringId { get; init; }

    /// <summary>The key, with most of it hidden.</summary>
    [JsonPropertyName("maskedKey")]
    public string? MaskedKey { get; init; }

    /// <summary>Whose it is.</summary>
    [JsonPropertyName("memberId")]
    [JsonConverter(typeof(LooseTextConverter))]
    public string? MemberId { get; init; }

    /// <summary>Its universal id.</summary>
    public string? Uuid { get; init; }

    /// <summary>When it ends, or <c>never</c>.</summary>
    [JsonPropertyName("expireTime")]
    public string? ExpireTime { get; init; }

    /// <summary>When it was made, as <c>2026-03-01 12:00:00</c>.</summary>
    [JsonPropertyName("createTime")]
    public string? CreateTime { get; init; }

    /// <summary>When it was used last, in seconds since 1970. See <see cref="LastUsed"/>.</summary>
    [JsonPropertyName("lastUsedAt")]
    [JsonConverter(typeof(LooseNumberConverter.OfInt64))]
    public long? LastUsedAt { get; init; }

    /// <summary>Which models it may call.</summary>
    [JsonPropertyName("modelAccessPolicy")]
    public ModelAccessSummary? ModelAccessPolicy { get; init; }

    /// <summary>When it was used last.</summary>
    [JsonIgnore]
    public DateTimeOffset? LastUsed => UnixSeconds.ToTime(LastUsedAt);
}
