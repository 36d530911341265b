namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Refuses what no server accepts, before it is sent.</summary>
internal static class ChatRequestChecks
{
    public static void Check(ChatCompletionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (string.IsNullOrWhiteSpace(request.Model))
        {
            throw Wrong("Model is empty. Set it to a model's id, for example deepseek/deepseek-v3.2.");
        }

        if (request.Messages is not { Count: > 0 })
        {
            throw Wrong("Messages is empty. Give at least one message.");
        }

        CheckMessages(request.Messages);
        CheckRange(request.Temperature, 0, 2, nameof(request.Temperature));
        CheckRange(request.TopP, 0, 1, nameof(request.TopP));
        CheckRange(request.MinP, 0, 1, nameof(request.MinP));
        CheckRange(request.FrequencyPenalty, -2, 2, nameof(request.FrequencyPenalty));
        CheckRange(request.PresencePenalty, -2, 2, nameof(request.PresencePenalty));
        CheckRange(request.RepetitionPenalty, 0, 2, nameof(request.RepetitionPenalty));
        CheckRange(request.LengthPenalty, double.MinValue, double.MaxValue, nameof(request.LengthPenalty));
        CheckRange(request.N, 1, 128, nameof(request.N));
        CheckRange(request.MaxTokens, 1, int.MaxValue, nameof(request.MaxTokens));
        CheckRange(request.MaxCompletionTokens, 1, int.MaxValue, nameof(request.MaxCompletionTokens));
        CheckRange(request.MinTokens, 0, int.MaxValue, nameof(request.MinTokens));
        CheckRange(request.TopK, -1, int.MaxValue, nameof(request.TopK));
        CheckRange(request.TopLogprobs, -1, int.MaxValue, nameof(request.TopLogprobs));
        foreach (var (token, bias) in request.LogitBias ?? new Dictionary<string, double>())
        {
            CheckRange(bias, -100, 100, $"LogitBias[{token}]");
        }

        if (request.TopLogprobs is not null && request.Logprobs is not true)
        {
            throw Wrong($"TopLogprobs is {request.TopLogprobs} but Logprobs is not true. Set Logprobs = true.");
        }

        if (request.AddGenerationPrompt is true && request.ContinueFinalMessage is true)
        {
            throw Wrong("AddGenerationPrompt and ContinueFinalMessage are both true. Set one of them.");
        }

        CheckTools(request);
    }

    private static void CheckMessages(IReadOnlyList<ChatCompletionMessage> messages)
    {
        for (var i = 0; i < messages.Count; i++)
        {
            var message = messages[i] ?? throw Wrong($"Messages[{i}] is null.");
            if (message.Role.Value.Length == 0)
            {
                throw Wrong($"Messages[{i}].Role is empty. Set it, for example to MessageRole.User.");
            }

            if (message.Role == MessageRole.Tool && string.IsNullOrEmpty(message.ToolCallId))
            {
                throw Wrong($"Messages[{i}] is a tool's result without ToolCallId. Set it to the Id of the ToolCall that it answers.");
            }
        }
    }

    private static void CheckTools(ChatCompletionRequest request)
    {
        var tools = request.Tools ?? [];
        for (var i = 0; i < tools.Count; i++)
        {
            if (tools[i].Type == ToolType.Function && string.IsNullOrEmpty(tools[i].Function?.Name))
            {
                throw Wrong($"Tools[{i}] is a function without a name. Use ToolDefinition.ForFunction(name, …).");
            }
        }

        if (request.ToolChoice is not { } choice || choice == ToolChoice.None)
        {
            return;
        }

        if (tools.Count == 0)
        {
            throw Wrong($"ToolChoice is set ({choice.Mode ?? choice.ToolName}) but Tools is empty. Give the tools, or leave ToolChoice out.");
        }

        if (choice.ToolName is { } name && !tools.Any(tool => (tool.Function?.Name ?? tool.Custom?.Name) == name))
        {
            throw Wrong($"ToolChoice names '{name}', which is not among Tools ({string.Join(", ", tools.Select(tool => tool.Function?.Name ?? tool.Custom?.Name))}).");
        }
    }

    private static void CheckRange(double? value, double min, double max, string name)
    {
        // NaN fails every comparison, and JSON has no word for it.
        if (value is { } number && !(number >= min && number <= max))
        {
            throw new ArgumentOutOfRangeException("request", number, FormattableString.Invariant($"{name} is {number}; it goes from {min} to {max}."));
        }
    }

    private static ArgumentException Wrong(string message) => new(message, "request");
}
