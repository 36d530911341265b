using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What is cut into tokens: a <see cref="Prompt"/>, or a chat's <see cref="Messages"/> as the model's template writes them.</summary>
public sealed record TokenizeRequest : WireObject
{
    /// <summary>The model's id, with or without a provider's prefix. Default: the first that is served.</summary>
    public string? Model { get; init; }

    /// <summary>A text. Not with <see cref="Messages"/>.</summary>
    public string? Prompt { get; init; }

    /// <summary>A chat. Not with <see cref="Prompt"/>.</summary>
    public IReadOnlyList<ChatCompletionMessage>? Messages { get; init; }

    /// <summary>The chat's tools, which are a part of its prompt.</summary>
    public IReadOnlyList<ToolDefinition>? Tools { get; init; }

    /// <summary>Whether special tokens are added. Default: true for a prompt; false for a chat, whose template adds them.</summary>
    public bool? AddSpecialTokens { get; init; }

    /// <summary>Whether the beginning of an answer is added to a chat. Default true.</summary>
    public bool? AddGenerationPrompt { get; init; }

    /// <summary>Whether the last message of a chat is left open. Not with <see cref="AddGenerationPrompt"/>. Default false.</summary>
    public bool? ContinueFinalMessage { get; init; }

    /// <summary>Another template than the model's own; the server must trust it.</summary>
    public string? ChatTemplate { get; init; }

    /// <summary>Arguments of the template.</summary>
    public IReadOnlyDictionary<string, JsonElement>? ChatTemplateKwargs { get; init; }

    /// <summary>Arguments of the model's processor of media.</summary>
    public IReadOnlyDictionary<string, JsonElement>? MmProcessorKwargs { get; init; }

    /// <summary>Whether the texts of the tokens are returned too. Default false.</summary>
    [JsonPropertyName("return_token_strs")]
    public bool? ReturnTokenStrings { get; init; }

    /// <summary>The prompt of a chat, to see what it takes before it is sent.</summary>
    public static TokenizeRequest FromChat(ChatCompletionRequest chat)
    {
        ArgumentNullException.ThrowIfNull(chat);
        return new()
        {
            Model = chat.Model,
            Messages = chat.Messages,
            Tools = chat.Tools is { Count: > 0 } tools ? tools : null,
            AddSpecialTokens = chat.AddSpecialTokens,
            AddGenerationPrompt = chat.AddGenerationPrompt,
            ContinueFinalMessage = chat.ContinueFinalMessage,
            ChatTemplate = chat.ChatTemplate,
            ChatTemplateKwargs = chat.ChatTemplateKwargs,
            MmProcessorKwargs = chat.MmProcessorKwargs,
        };
    }
}
