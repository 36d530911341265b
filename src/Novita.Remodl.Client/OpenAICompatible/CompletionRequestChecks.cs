namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Refuses what no server accepts, before it is sent.</summary>
internal static class CompletionRequestChecks
{
    public static void Check(CompletionRequest request, bool isStream)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (FindProblem(request, isStream) is { } problem)
        {
            throw new ArgumentException(problem, nameof(request));
        }
    }

    private static string? FindProblem(CompletionRequest request, bool isStream)
    {
        if (string.IsNullOrWhiteSpace(request.Model))
        {
            return "Model is empty. Set it to a model's id, for example deepseek/deepseek-v3.2.";
        }

        return InPrompt(request) ?? InSampling(request) ?? InBestOf(request, isStream);
    }

    private static string? InPrompt(CompletionRequest request)
    {
        if (request.Prompt is not { Count: > 0 } prompt)
        {
            return request.PromptEmbeds is { Count: > 0 } ? null : "Prompt is empty. Give a text, several texts, or token ids.";
        }

        for (var i = 0; i < prompt.Count; i++)
        {
            if (prompt.Texts.Count > i && prompt.Texts[i] is null)
            {
                return FormattableString.Invariant($"Prompt[{i}] is null.");
            }

            if (prompt.Tokens.Count > i && prompt.Tokens[i] is not { Length: > 0 })
            {
                return FormattableString.Invariant($"Prompt[{i}] is an empty list of token ids.");
            }
        }

        return null;
    }

    private static string? InSampling(CompletionRequest request) =>
        ChatRequestChecks.OutOf(request.Temperature, 0, 2, nameof(request.Temperature))
        ?? ChatRequestChecks.OutOf(request.TopP, 0, 1, nameof(request.TopP))
        ?? ChatRequestChecks.OutOf(request.MinP, 0, 1, nameof(request.MinP))
        ?? ChatRequestChecks.OutOf(request.FrequencyPenalty, -2, 2, nameof(request.FrequencyPenalty))
        ?? ChatRequestChecks.OutOf(request.PresencePenalty, -2, 2, nameof(request.PresencePenalty))
        ?? ChatRequestChecks.OutOf(request.RepetitionPenalty, 0, 2, nameof(request.RepetitionPenalty))
        ?? ChatRequestChecks.OutOf(request.LengthPenalty, double.MinValue, double.MaxValue, nameof(request.LengthPenalty))
        ?? ChatRequestChecks.OutOf(request.N, 1, 128, nameof(request.N))
        ?? ChatRequestChecks.OutOf(request.MaxTokens, 0, int.MaxValue, nameof(request.MaxTokens))
        ?? ChatRequestChecks.OutOf(request.MinTokens, 0, int.MaxValue, nameof(request.MinTokens))
        ?? ChatRequestChecks.OutOf(request.TopK, -1, int.MaxValue, nameof(request.TopK))
        ?? ChatRequestChecks.OutOf(request.Logprobs, -1, int.MaxValue, nameof(request.Logprobs))
        ?? ChatRequestChecks.InLogitBias(request.LogitBias);

    private static string? InBestOf(CompletionRequest request, bool isStream)
    {
        if (request.BestOf is not { } bestOf)
        {
            return null;
        }

        if (bestOf < (request.N ?? 1))
        {
            return FormattableString.Invariant($"BestOf is {bestOf}, less than N ({request.N ?? 1}). Raise it, or leave it out.");
        }

        return isStream && bestOf > 1 ? FormattableString.Invariant($"BestOf is {bestOf}, but what is streamed can't be chosen from. Leave it out, or call CompleteTextAsync.") : null;
    }
}
