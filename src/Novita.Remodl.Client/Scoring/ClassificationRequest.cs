using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What is classified: <see cref="Input"/>, or, on newer servers, a chat's <see cref="Messages"/>.</summary>
public sealed record ClassificationRequest : WireObject
{
    /// <summary>The model's id, with or without a provider's prefix.</summary>
    public required string Model { get; init; }

    /// <summary>A text, texts, or token ids. Not with <see cref="Messages"/>.</summary>
    public EmbeddingInput? Input { get; init; }

    /// <summary>A chat. Not with <see cref="Input"/>.</summary>
    public IReadOnlyList<ChatCompletionMessage>? Messages { get; init; }

    /// <summary>Cut each input to this many tokens; -1 for the model's length.</summary>
    public int? TruncatePromptTokens { get; init; }

    /// <summary>Which end is cut.</summary>
    public TruncationSide? TruncationSide { get; init; }

    /// <summary>Whether special tokens are added. Default true.</summary>
    public bool? AddSpecialTokens { get; init; }

    /// <summary>Whether the numbers are brought to a sum of 1. Default: the model's own.</summary>
    public bool? UseActivation { get; init; }

    /// <summary>Lower is earlier, where the server schedules by priority. Default 0.</summary>
    public int? Priority { get; init; }

    /// <summary>The request's id on the server.</summary>
    public string? RequestId { get; init; }

    /// <summary>Another template than the model's own; the server must trust it.</summary>
    public string? ChatTemplate { get; init; }

    /// <summary>Arguments of the template.</summary>
    public IReadOnlyDictionary<string, JsonElement>? ChatTemplateKwargs { get; init; }

    /// <summary>Arguments of the model's processor of media.</summary>
    public IReadOnlyDictionary<string, JsonElement>? MmProcessorKwargs { get; init; }
}
