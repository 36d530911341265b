using System.Text.Json;
using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Does for every server what only some do: picks the ranked fields of documents, and returns the documents as they were, or not.</summary>
internal static class RerankDocuments
{
    private static readonly string[] DefaultFields = ["text"];

    /// <summary>Documents with fields become the texts of the ranked ones.</summary>
    public static RerankRequest Project(RerankRequest request)
    {
        if (!request.Documents.Any(IsProjected))
        {
            return request;
        }

        var documents = request.Documents.Select((document, i) => IsProjected(document) ? TextOf(document.Fields!.Value, request.RankFields ?? DefaultFields, i) : document);
        return request with { Documents = [.. documents], RankFields = null };
    }

    /// <summary>Puts the best first, with the documents of the request that the caller made.</summary>
    public static RerankResult Restore(RerankResult result, RerankRequest request, ErrorMapper errors)
    {
        var ranked = new RankedDocument[result.Results.Count];
        for (var i = 0; i < ranked.Length; i++)
        {
            var index = result.Results[i].Index;
            if ((uint)index >= (uint)request.Documents.Count)
            {
                throw errors.Invalid(FormattableString.Invariant($"ranked document {index}, but there are {request.Documents.Count}."), response: null, body: default);
            }

            ranked[i] = result.Results[i] with { Document = request.ReturnDocuments is false ? null : request.Documents[index] };
        }

        return result with { Results = [.. ranked.OrderByDescending(document => document.RelevanceScore)], Usage = WithPrompt(result.Usage) };
    }

    // Content parts are for models that see.
    private static bool IsProjected(RerankDocument document) => document.Fields is { } fields && !fields.TryGetProperty("content", out _);

    private static RerankDocument TextOf(JsonElement fields, IReadOnlyList<string> names, int index)
    {
        var values = names.Select(name => fields.TryGetProperty(name, out var value) ? value : default).Where(value => value.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null));
        var text = string.Join('\n', values.Select(value => value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText()));
        return text.Length > 0
            ? text
            : throw new ArgumentException(FormattableString.Invariant($"Documents[{index}] has none of the fields {string.Join(", ", names)}. Set RankFields to the fields that are ranked."), nameof(fields));
    }

    private static CompletionUsage? WithPrompt(CompletionUsage? usage) =>
        usage is { PromptTokens: 0, CompletionTokens: 0 } ? usage with { PromptTokens = usage.TotalTokens } : usage;
}
