using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Inputs whose raw pooled output is wanted, whatever the model's head: <see cref="Input"/>, or a chat's <see cref="Messages"/>.</summary>
public sealed record PoolingRequest : WireObject
{
    /// <summary>The model's id, with or without a provider's prefix.</summary>
    public required string Model { get; init; }

    /// <summary>A text, texts, or token ids. Not with <see cref="Messages"/>.</summary>
    public EmbeddingInput? Input { get; init; }

    /// <summary>A chat. Not with <see cref="Input"/>.</summary>
    public IReadOnlyList<ChatCompletionMessage>? Messages { get; init; }

    /// <summary>What is pooled, where the model can do several things, for example <c>embed</c>, <c>classify</c>, <c>token_embed</c>.</summary>
    public string? Task { get; init; }

    /// <summary>How the numbers come over the wire. Default: the server's, <see cref="EmbeddingEncodingFormat.Float"/>; in base64 the shape of several vectors is lost.</summary>
    public EmbeddingEncodingFormat? EncodingFormat { get; init; }

    /// <summary>How many numbers a vector has; 1 or more, for models that can be cut (Matryoshka).</summary>
    public int? Dimensions { get; init; }

    /// <summary>Cut each input to this many tokens; -1 for the model's length.</summary>
    public int? TruncatePromptTokens { get; init; }

    /// <summary>Which end is cut.</summary>
    public TruncationSide? TruncationSide { get; init; }

    /// <summary>Whether special tokens are added. Default true.</summary>
    public bool? AddSpecialTokens { get; init; }

    /// <summary>Whether vectors are made of length 1. Default: the model's own.</summary>
    public bool? Normalize { get; init; }

    /// <summary>The newer name of <see cref="Normalize"/>.</summary>
    public bool? UseActivation { get; init; }

    /// <summary>Lower is earlier, where the server schedules by priority. Default 0.</summary>
    public int? Priority { get; init; }

    /// <summary>The request's id on the server.</summary>
    public string? RequestId { get; init; }

    /// <summary>Keeps cached prefixes apart.</summary>
    public string? CacheSalt { get; init; }

    /// <summary>An id of the end user, against abuse.</summary>
    public string? User { get; init; }

    /// <summary>Another template than the model's own; the server must trust it.</summary>
    public string? ChatTemplate { get; init; }

    /// <summary>Arguments of the template.</summary>
    public IReadOnlyDictionary<string, JsonElement>? ChatTemplateKwargs { get; init; }

    /// <summary>Arguments of the model's processor of media.</summary>
    public IReadOnlyDictionary<string, JsonElement>? MmProcessorKwargs { get; init; }
}
