using System.Text.Json;

namespace Novita.Remodl.Client;

/// <content>The fields that vLLM, and so RemodlAI, adds. Other servers ignore or reject them.</content>
public sealed partial record EmbeddingRequest
{
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

    /// <summary>What each number is on the wire, in base64: less than 32 bits make an answer shorter and coarser. The library reads them all. Default: float32.</summary>
    public EmbeddingNumberType? EmbedDtype { get; init; }

    /// <summary>In which order the bytes of a number come, in base64. The library reads both. Default: the server's own, which is little-endian.</summary>
    public EmbeddingByteOrder? Endianness { get; init; }

    /// <summary>A chat to be embedded as one, images and all, in place of <see cref="Input"/>; for embedders that see.</summary>
    public IReadOnlyList<ChatCompletionMessage>? Messages { get; init; }

    /// <summary>Whether the beginning of an answer is added to <see cref="Messages"/>. Default false.</summary>
    public bool? AddGenerationPrompt { get; init; }

    /// <summary>Whether the last of <see cref="Messages"/> is left open. Default false.</summary>
    public bool? ContinueFinalMessage { get; init; }

    /// <summary>Another template for <see cref="Messages"/> than the model's own; the server must trust it.</summary>
    public string? ChatTemplate { get; init; }

    /// <summary>Arguments of the template.</summary>
    public IReadOnlyDictionary<string, JsonElement>? ChatTemplateKwargs { get; init; }

    /// <summary>How media are loaded.</summary>
    public IReadOnlyDictionary<string, JsonElement>? MediaIoKwargs { get; init; }

    /// <summary>Arguments of the model's processor of media.</summary>
    public IReadOnlyDictionary<string, JsonElement>? MmProcessorKwargs { get; init; }
}
