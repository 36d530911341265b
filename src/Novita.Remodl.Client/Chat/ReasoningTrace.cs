namespace Novita.Remodl.Client;

/// <summary>Reasoning under the names that servers give it, so that it is replayed as it came.</summary>
/// <param name="Reasoning">The field <c>reasoning</c> (vLLM from 0.16).</param>
/// <param name="ReasoningContent">The field <c>reasoning_content</c> (Novita, DeepSeek, older vLLM).</param>
internal readonly record struct ReasoningTrace(string? Reasoning, string? ReasoningContent)
{
    public static string? TextOf(ReasoningTrace fields, IReadOnlyList<ReasoningDetail>? details) =>
        NullIfEmpty(fields.Text)
        ?? (details is { Count: > 0 } ? NullIfEmpty(string.Concat(details.Select(detail => detail.Text ?? detail.Summary))) : null)
        ?? fields.Text;

    /// <summary>The text; when both fields came they say the same, and it is given once.</summary>
    public string? Text => NullIfEmpty(Reasoning) ?? ReasoningContent ?? Reasoning;

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
