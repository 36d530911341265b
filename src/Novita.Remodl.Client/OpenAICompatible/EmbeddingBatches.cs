using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Sends more inputs than a server takes at once in several calls, side by side, and joins what comes in the inputs' order.</summary>
internal static class EmbeddingBatches
{
    private const int MaxConcurrency = 4;

    /// <remarks>The first failure ends the other calls and is what is thrown.</remarks>
    public static async Task<EmbeddingResult> SendAsync(
        Func<EmbeddingRequest, CancellationToken, Task<EmbeddingResult>> send,
        EmbeddingRequest request,
        IReadOnlyList<EmbeddingInput> parts,
        ErrorMapper errors,
        CancellationToken cancellationToken)
    {
        var results = new EmbeddingResult[parts.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = MaxConcurrency, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(Enumerable.Range(0, parts.Count), options, async (i, token) =>
        {
            var result = await send(request with { Input = parts[i] }, token).ConfigureAwait(false);
            results[i] = result.Data.Count == parts[i].Count
                ? result
                : throw errors.Invalid(FormattableString.Invariant($"sent {result.Data.Count} vectors for {parts[i].Count} inputs."), response: null, body: default);
        }).ConfigureAwait(false);
        return Join(results);
    }

    private static EmbeddingResult Join(EmbeddingResult[] results)
    {
        var data = new List<EmbeddingData>(results.Sum(result => result.Data.Count));
        foreach (var result in results)
        {
            foreach (var item in result.Data)
            {
                data.Add(item with { Index = data.Count });
            }
        }

        return results[0] with { Data = data, Usage = Sum(results) };
    }

    private static CompletionUsage? Sum(EmbeddingResult[] results)
    {
        var usages = results.Select(result => result.Usage).OfType<CompletionUsage>().ToArray();
        return usages.Length == 0 ? null : usages[0] with
        {
            PromptTokens = usages.Sum(usage => usage.PromptTokens),
            CompletionTokens = usages.Sum(usage => usage.CompletionTokens),
            TotalTokens = usages.Sum(usage => usage.TotalTokens),
            // These are of one call.
            PromptTokensDetails = null,
            CompletionTokensDetails = null,
        };
    }
}
