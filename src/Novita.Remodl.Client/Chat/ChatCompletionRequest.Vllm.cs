using System.Text.Json;

namespace Novita.Remodl.Client;

/// <content>The fields that vLLM, and so RemodlAI, adds. Other servers ignore or reject them.</content>
public sealed partial record ChatCompletionRequest
{
    /// <summary>How many candidates the answers are chosen from (older servers).</summary>
    public int? BestOf { get; init; }

    /// <summary>Whether the last message is repeated in front of the answer. Default false.</summary>
    public bool? Echo { get; init; }

    /// <summary>Whether the template opens the assistant's turn. Default true. Not with <see cref="ContinueFinalMessage"/>.</summary>
    public bool? AddGenerationPrompt { get; init; }

    /// <summary>Whether the model goes on with the last message. Default false.</summary>
    public bool? ContinueFinalMessage { get; init; }

    /// <summary>Whether special tokens are added beyond the template's. Default false.</summary>
    public bool? AddSpecialTokens { get; init; }

    /// <summary>Documents for templates that ground answers in them.</summary>
    public IReadOnlyList<JsonElement>? Documents { get; init; }

    /// <summary>A chat template in Jinja. Needs <c>--trust-request-chat-template</c>.</summary>
    public string? ChatTemplate { get; init; }

    /// <summary>Arguments of the chat template, for example <c>{"enable_thinking": false}</c>.</summary>
    public IReadOnlyDictionary<string, JsonElement>? ChatTemplateKwargs { get; init; }

    /// <summary>How media are read, by their kind.</summary>
    public IReadOnlyDictionary<string, JsonElement>? MediaIoKwargs { get; init; }

    /// <summary>Arguments of the model's processor of media.</summary>
    public IReadOnlyDictionary<string, JsonElement>? MmProcessorKwargs { get; init; }

    /// <summary>Whether the prompt is returned as the model saw it.</summary>
    public bool? ReturnPromptText { get; init; }

    /// <summary>How many tokens the model may think.</summary>
    public int? ThinkingTokenBudget { get; init; }

    /// <summary>Whether the reasoning is returned. Default true.</summary>
    public bool? IncludeReasoning { get; init; }
}
