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

    /// <summary>Arguments of the model's processor of media.</summary>
    public IReadOnlyDictionary<string, JsonElement>? MmProcessorKwargs { get; init; }
}
