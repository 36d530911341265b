namespace Novita.Remodl.Client.RemodlAI;

/// <summary>The rules of Nova Embeddings: a request has one adapter, and the tasks in it are that adapter's.</summary>
internal static class NovaEmbeddingChecks
{
    public static void Check(EmbeddingRequest request)
    {
        if (FindProblem(request) is { } problem)
        {
            throw new ArgumentException(problem, nameof(request));
        }
    }

    private static string? FindProblem(EmbeddingRequest request)
    {
        if (request.AdditionalProperties?.ContainsKey("extra_body") is true)
        {
            return "AdditionalProperties has extra_body, which the server does not read. Put its fields beside the others.";
        }

        if (NovaEmbeddings.IsNova(request.Model) && request.Dimensions > NovaEmbeddings.MaxDimensions)
        {
            return FormattableString.Invariant($"Dimensions is {request.Dimensions}; Nova Embeddings has at most {NovaEmbeddings.MaxDimensions}.");
        }

        var adapter = request.Task?.Adapter;
        return Contradiction(adapter, request.Adapter, "Adapter", "Task") ?? InItems(request.Input?.Raw, adapter ?? request.Adapter);
    }

    private static string? InItems(object? input, EmbeddingAdapter? adapter)
    {
        if (input is not IReadOnlyList<EmbeddingItem> items)
        {
            return null;
        }

        for (var i = 0; i < items.Count; i++)
        {
            var name = FormattableString.Invariant($"Input[{i}]");
            var problem = Contradiction(adapter, items[i].Task?.Adapter, $"{name}.Task", "the request's task")
                ?? Contradiction(adapter, items[i].Adapter, $"{name}.Adapter", "the request's task")
                ?? Contradiction(items[i].Task?.Adapter, items[i].Adapter, $"{name}.Adapter", $"{name}.Task");
            if (problem is not null)
            {
                return problem;
            }
        }

        return null;
    }

    private static string? Contradiction(EmbeddingAdapter? wanted, EmbeddingAdapter? found, string field, string other) =>
        wanted is null || found is null || wanted == found
            ? null
            : $"{field} belongs to the adapter '{found}', but {other} to '{wanted}'. A request has one adapter; send what belongs to another in a request of its own.";
}
