namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Refuses what no server accepts, before it is sent.</summary>
internal static class ChatRequestChecks
{
    public static void Check(ChatCompletionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (FindProblem(request) is { } problem)
        {
            throw new ArgumentException(problem, nameof(request));
        }
    }

    private static string? FindProblem(ChatCompletionRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.Model))
        {
            return "Model is empty. Set it to a model's id, for example deepseek/deepseek-v3.2.";
        }

        if (request.Messages is not { Count: > 0 })
        {
            return "Messages is empty. Give at least one message.";
        }

        return InMessages(request.Messages) ?? InSampling(request) ?? InCombinations(request) ?? InTools(request);
    }

    private static string? InMessages(IReadOnlyList<ChatCompletionMessage> messages)
    {
        for (var i = 0; i < messages.Count; i++)
        {
            if (messages[i] is not { } message)
            {
                return $"Messages[{i}] is null.";
            }

            if (message.Role.Value.Length == 0)
            {
                return $"Messages[{i}].Role is empty. Set it, for example to MessageRole.User.";
            }

            if (message.Role == MessageRole.Tool && string.IsNullOrEmpty(message.ToolCallId))
            {
                return $"Messages[{i}] is a tool's result without ToolCallId. Set it to the Id of the ToolCall that it answers.";
            }
        }

        return null;
    }

    private static string? InSampling(ChatCompletionRequest request) =>
        OutOf(request.Temperature, 0, 2, nameof(request.Temperature))
        ?? OutOf(request.TopP, 0, 1, nameof(request.TopP))
        ?? OutOf(request.MinP, 0, 1, nameof(request.MinP))
        ?? OutOf(request.FrequencyPenalty, -2, 2, nameof(request.FrequencyPenalty))
        ?? OutOf(request.PresencePenalty, -2, 2, nameof(request.PresencePenalty))
        ?? OutOf(request.RepetitionPenalty, 0, 2, nameof(request.RepetitionPenalty))
        ?? OutOf(request.LengthPenalty, double.MinValue, double.MaxValue, nameof(request.LengthPenalty))
        ?? OutOf(request.N, 1, 128, nameof(request.N))
        ?? OutOf(request.MaxTokens, 1, int.MaxValue, nameof(request.MaxTokens))
        ?? OutOf(request.MaxCompletionTokens, 1, int.MaxValue, nameof(request.MaxCompletionTokens))
        ?? OutOf(request.MinTokens, 0, int.MaxValue, nameof(request.MinTokens))
        ?? OutOf(request.TopK, -1, int.MaxValue, nameof(request.TopK))
        ?? OutOf(request.TopLogprobs, -1, int.MaxValue, nameof(request.TopLogprobs))
        ?? InLogitBias(request.LogitBias);

    internal static string? InLogitBias(IReadOnlyDictionary<string, double>? biases)
    {
        if (biases is null)
        {
            return null;
        }

        foreach (var (token, bias) in biases)
        {
            if (OutOf(bias, -100, 100, $"LogitBias[{token}]") is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private static string? InCombinations(ChatCompletionRequest request)
    {
        if (request.TopLogprobs is not null && request.Logprobs is not true)
        {
            return FormattableString.Invariant($"TopLogprobs is {request.TopLogprobs} but Logprobs is not true. Set Logprobs = true.");
        }

        return request.AddGenerationPrompt is true && request.ContinueFinalMessage is true
            ? "AddGenerationPrompt and ContinueFinalMessage are both true. Set one of them."
            : null;
    }

    private static string? InTools(ChatCompletionRequest request)
    {
        var tools = request.Tools ?? [];
        for (var i = 0; i < tools.Count; i++)
        {
            if (tools[i] is null)
            {
                return $"Tools[{i}] is null.";
            }

            if (tools[i].Type == ToolType.Function && string.IsNullOrEmpty(tools[i].Function?.Name))
            {
                return $"Tools[{i}] is a function without a name. Use ToolDefinition.ForFunction(name, …).";
            }
        }

        if (request.ToolChoice is not { } choice || choice == ToolChoice.None)
        {
            return null;
        }

        if (tools.Count == 0)
        {
            return $"ToolChoice is set ({choice.Mode ?? choice.Name}) but Tools is empty. Give the tools, or leave ToolChoice out.";
        }

        return choice.Tools.Prepend(choice).Select(tool => tool.Name).FirstOrDefault(name => name is not null && !tools.Any(tool => NameOf(tool) == name)) is { } missing
            ? $"ToolChoice names '{missing}', which is not among Tools ({string.Join(", ", tools.Select(NameOf))})."
            : null;
    }

    private static string? NameOf(ToolDefinition tool) => tool.Function?.Name ?? tool.Custom?.Name;

    // NaN fails every comparison, and JSON has no word for it.
    internal static string? OutOf(double? value, double min, double max, string name) =>
        value is not { } number || (number >= min && number <= max)
            ? null
            : FormattableString.Invariant($"{name} is {number}; it has to be between {min} and {max}.");
}
