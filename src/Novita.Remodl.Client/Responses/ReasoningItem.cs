using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What the model thought. Hand it back unchanged on the next turn.</summary>
public sealed record ReasoningItem : ResponseItem
{
    /// <inheritdoc/>
    public override string Type => "reasoning";

    /// <summary>Summaries of the thoughts. Always a list on the wire, as servers demand.</summary>
    [JsonConverter(typeof(SummaryConverter))]
    public IReadOnlyList<SummaryTextPart> Summary { get; init => field = value ?? []; } = [];

    /// <summary>The thoughts themselves, from servers that show them.</summary>
    public IReadOnlyList<ReasoningTextPart>? Content { get; init; }

    /// <summary>The thoughts, readable to the server alone; asked for by <see cref="ResponseInclude.EncryptedReasoning"/>.</summary>
    public string? EncryptedContent { get; init; }

    /// <summary>How far the reasoning is.</summary>
    public ItemStatus? Status { get; init; }

    /// <summary>The thoughts, as old vLLM builds send them.</summary>
    public string? Text { get; init; }
}
