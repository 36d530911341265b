using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Refuses what no server accepts, before it is sent.</summary>
internal static class EmbeddingRequestChecks
{
    public static void Check(EmbeddingRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (FindProblem(request) is { } problem)
        {
            throw new ArgumentException(problem, nameof(request));
        }
    }

    private static string? FindProblem(EmbeddingRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.Model))
        {
            return "Model is empty. Set it to a model's id, for example baai/bge-m3.";
        }

        if (request.Messages is not null)
        {
            if (request.Input is not null)
            {
                return "Input and Messages are both set. An embedding is of one or the other; leave one of them out.";
            }

            if (request.Messages.Count == 0)
            {
                return "Messages is empty. Give at least one message.";
            }
        }
        else if (request.Input is not { Count: > 0 })
        {
            return "Input is empty. Give at least one text.";
        }

        if (request.EncodingFormat is { Value: "bytes" or "bytes_only" } binary)
        {
            return $"EncodingFormat is {binary}, whose answer is no JSON. Take EmbeddingsApi.CreateUnreadAsync for it, or base64, which is read here.";
        }

        if (request.EmbedDtype is { } type && PackedNumbers.SizeOf(type) == 0 && request.EncodingFormat != EmbeddingEncodingFormat.Float)
        {
            return $"EmbedDtype is {type}, which is not known here, so that its base64 cannot be read. Set EncodingFormat to float, or take EmbeddingsApi.CreatePackedAsync for the bytes.";
        }

        if (request.Dimensions is < 1)
        {
            return FormattableString.Invariant($"Dimensions is {request.Dimensions}; it has to be 1 or more.");
        }

        if (request.TruncatePromptTokens is < -1)
        {
            return FormattableString.Invariant($"TruncatePromptTokens is {request.TruncatePromptTokens}; it has to be -1 or more.");
        }

        return request.Dimensions is not null && request.ReturnMultivector is true
            ? "Dimensions and ReturnMultivector are both set, but only single vectors can be cut. Leave one of them out."
            : InInput(request.Input?.Raw);
    }

    private static string? InInput(object? input) => input switch
    {
        IReadOnlyList<string> texts => First(texts, text => text is null ? "is null" : null),
        int[] { Length: 0 } => "Input is an empty list of token ids.",
        IReadOnlyList<int[]> lists => First(lists, tokens => tokens is { Length: > 0 } ? null : "is an empty list of token ids"),
        IReadOnlyList<EmbeddingItem> items => First(items, InItem),
        _ => null,
    };

    private static string? InItem(EmbeddingItem? item)
    {
        if (item is null)
        {
            return "is null";
        }

        return item is { Text: null, Image: null, ImageEmbeds: null, AdditionalProperties: null } ? "has neither Text nor Image nor ImageEmbeds" : null;
    }

    private static string? First<T>(IReadOnlyList<T> list, Func<T, string?> find)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (find(list[i]) is { } problem)
            {
                return FormattableString.Invariant($"Input[{i}] {problem}.");
            }
        }

        return null;
    }
}
