namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Refuses what no server accepts, before it is sent.</summary>
internal static class RerankRequestChecks
{
    public static void Check(RerankRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (FindProblem(request) is { } problem)
        {
            throw new ArgumentException(problem, nameof(request));
        }
    }

    private static string? FindProblem(RerankRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.Model))
        {
            return "Model is empty. Set it to a model's id, for example baai/bge-reranker-v2-m3.";
        }

        if (request.Query is null or { Fields: null, Text: "" })
        {
            return "Query is empty. Set it to what the documents are ranked by.";
        }

        if (request.Query.Fields is not null && request.Query.Parts.Count == 0)
        {
            return "Query has fields but no content parts. Give a text, or RerankDocument.FromParts(…).";
        }

        if (request.Documents is not { Count: > 0 })
        {
            return "Documents is empty. Give at least one.";
        }

        if (request.Documents.Any(document => document is null))
        {
            return "Documents has a null in it.";
        }

        if (request.MaxChunksPerDoc is not null)
        {
            return "MaxChunksPerDoc is set, which the server does not have. Use MaxTokensPerDoc, or cut the documents before sending them.";
        }

        return BelowOne(request.TopN, nameof(request.TopN)) ?? BelowOne(request.MaxTokensPerDoc, nameof(request.MaxTokensPerDoc));
    }

    private static string? BelowOne(int? value, string name) =>
        value is < 1 ? FormattableString.Invariant($"{name} is {value}; it has to be 1 or more. Leave it out for no limit.") : null;
}
