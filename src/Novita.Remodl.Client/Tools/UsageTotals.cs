namespace Novita.Remodl.Client;

/// <summary>Adds up what several calls used.</summary>
internal static class UsageTotals
{
    /// <summary>The sum; null when none is known. Fields of one vendor are not added up.</summary>
    public static CompletionUsage? Of(IEnumerable<CompletionUsage?> usages)
    {
        CompletionUsage? total = null;
        foreach (var usage in usages.OfType<CompletionUsage>())
        {
            total = total is null ? usage with { AdditionalProperties = null } : Add(total, usage);
        }

        return total;
    }

    private static CompletionUsage Add(CompletionUsage left, CompletionUsage right) => new()
    {
        PromptTokens = left.PromptTokens + right.PromptTokens,
        CompletionTokens = left.CompletionTokens + right.CompletionTokens,
        TotalTokens = left.TotalTokens + right.TotalTokens,
        PromptTokensDetails = Add(left.PromptTokensDetails, right.PromptTokensDetails),
        CompletionTokensDetails = Add(left.CompletionTokensDetails, right.CompletionTokensDetails),
    };

    private static PromptTokensDetails? Add(PromptTokensDetails? left, PromptTokensDetails? right) => left is null || right is null ? left ?? right : new()
    {
        CachedTokens = Add(left.CachedTokens, right.CachedTokens),
        AudioTokens = Add(left.AudioTokens, right.AudioTokens),
        TextTokens = Add(left.TextTokens, right.TextTokens),
        ImageTokens = Add(left.ImageTokens, right.ImageTokens),
        CacheWriteTokens = Add(left.CacheWriteTokens, right.CacheWriteTokens),
        CreatedCacheTokens = Add(left.CreatedCacheTokens, right.CreatedCacheTokens),
        MultimodalTokens = Add(left.MultimodalTokens, right.MultimodalTokens),
        CacheCreationPromptTokens = Add(left.CacheCreationPromptTokens, right.CacheCreationPromptTokens),
        CacheReadPromptTokens = Add(left.CacheReadPromptTokens, right.CacheReadPromptTokens),
    };

    private static CompletionTokensDetails? Add(CompletionTokensDetails? left, CompletionTokensDetails? right) => left is null || right is null ? left ?? right : new()
    {
        ReasoningTokens = Add(left.ReasoningTokens, right.ReasoningTokens),
        AudioTokens = Add(left.AudioTokens, right.AudioTokens),
        TextTokens = Add(left.TextTokens, right.TextTokens),
        AcceptedPredictionTokens = Add(left.AcceptedPredictionTokens, right.AcceptedPredictionTokens),
        RejectedPredictionTokens = Add(left.RejectedPredictionTokens, right.RejectedPredictionTokens),
    };

    private static long? Add(long? left, long? right) => left is null || right is null ? left ?? right : left + right;
}
