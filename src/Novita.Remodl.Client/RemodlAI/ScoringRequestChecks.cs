using System.Text.Json;

namespace Novita.Remodl.Client.RemodlAI;

/// <summary>Refuses what no server accepts, before it is sent.</summary>
internal static class ScoringRequestChecks
{
    public static void Check(ScoreRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var problem = Model(request.Model) ?? Pairs(request) ?? Truncation(request.TruncatePromptTokens);
        if (problem is not null)
        {
            throw new ArgumentException(problem, nameof(request));
        }
    }

    public static void Check(ClassificationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var problem = Model(request.Model) ?? InputOrMessages(request.Input, request.Messages) ?? Truncation(request.TruncatePromptTokens);
        if (problem is not null)
        {
            throw new ArgumentException(problem, nameof(request));
        }
    }

    public static void Check(PoolingRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var problem = Model(request.Model) ?? InputOrMessages(request.Input, request.Messages) ?? Truncation(request.TruncatePromptTokens)
            ?? (request.Dimensions is < 1 ? FormattableString.Invariant($"Dimensions is {request.Dimensions}; it has to be 1 or more.") : null);
        if (problem is not null)
        {
            throw new ArgumentException(problem, nameof(request));
        }
    }

    public static void Check(TokenizeRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var problem = (request.Prompt, request.Messages) switch
        {
            (null, null) => "Neither Prompt nor Messages is set. Give a text or a chat.",
            (not null, not null) => "Prompt and Messages are both set. Leave one of them out.",
            (null, { Count: 0 }) => "Messages is empty. Give at least one message.",
            _ => request is { AddGenerationPrompt: true, ContinueFinalMessage: true } ? "AddGenerationPrompt and ContinueFinalMessage are both true. Leave one of them out." : null,
        };
        if (problem is not null)
        {
            throw new ArgumentException(problem, nameof(request));
        }
    }

    private static string? Model(string? model) => string.IsNullOrWhiteSpace(model) ? "Model is empty. Set it to a model's id, for example BAAI/bge-reranker-v2-m3." : null;

    private static string? Truncation(int? tokens) => tokens is < -1 ? FormattableString.Invariant($"TruncatePromptTokens is {tokens}; it has to be -1 or more.") : null;

    private static string? InputOrMessages(EmbeddingInput? input, IReadOnlyList<ChatCompletionMessage>? messages) => (input, messages) switch
    {
        (null, null) => "Neither Input nor Messages is set. Give texts or a chat.",
        (not null, not null) => "Input and Messages are both set. Leave one of them out.",
        ({ Count: 0 }, _) => "Input is empty. Give at least one text.",
        (_, { Count: 0 }) => "Messages is empty. Give at least one message.",
        _ => null,
    };

    private static string? Pairs(ScoreRequest request)
    {
        (string Names, ScoreInput? First, ScoreInput? Second)[] pairs =
        [
            ("Text1 and Text2", request.Text1, request.Text2),
            ("Queries and Documents", request.Queries is not null && request.Items is not null ? null : request.Queries, request.Documents),
            ("Queries and Items", request.Items is null ? null : request.Queries, request.Items),
            ("Data1 and Data2", request.Data1, request.Data2),
        ];
        var set = Array.FindAll(pairs, pair => pair.First is not null || pair.Second is not null);
        if (set.Length != 1)
        {
            return set.Length == 0
                ? "No pair is set. Set Text1 and Text2, Queries and Documents, or Data1 and Data2."
                : $"{string.Join(", ", set.Select(pair => pair.Names))} are set. Leave all but one of these pairs out.";
        }

        return set[0] is (_, not null, not null) ? Lengths(set[0].Names, set[0].First!, set[0].Second!) : $"One of {set[0].Names} is missing. A pair has two sides.";
    }

    private static string? Lengths(string names, ScoreInput first, ScoreInput second)
    {
        if (first.Raw is JsonElement || second.Raw is JsonElement)
        {
            return null;
        }

        var (left, right) = (first.Items.Count, second.Items.Count);
        if (left == 0 || right == 0)
        {
            return $"One of {names} is empty. Give at least one text.";
        }

        if (first.Items.Concat(second.Items).Any(item => item is null))
        {
            return $"{names} have a null in them.";
        }

        return left == 1 || left == right
            ? null
            : FormattableString.Invariant($"{names} have {left} and {right} items. The first has one, to be scored against each of the second, or both have the same number.");
    }
}
