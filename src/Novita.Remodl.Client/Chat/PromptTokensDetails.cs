using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What the tokens of a prompt were.</summary>
public sealed record PromptTokensDetails : WireObject
{
    /// <summary>Tokens read from a cache.</summary>
    public long? CachedTokens { get; init; }

    /// <summary>Tokens of sound.</summary>
    public long? AudioTokens { get; init; }

    /// <summary>Tokens of text.</summary>
    public long? TextTokens { get; init; }

    /// <summary>Tokens of images.</summary>
    public long? ImageTokens { get; init; }

    /// <summary>Tokens written to a cache (OpenAI).</summary>
    public long? CacheWriteTokens { get; init; }

    /// <summary>Tokens written to a cache (vLLM).</summary>
    public long? CreatedCacheTokens { get; init; }

    /// <summary>Tokens of images, video and sound (vLLM).</summary>
    public long? MultimodalTokens { get; init; }

    /// <summary>Tokens written to a cache (Novita, whose wire spells it with a capital P).</summary>
    [JsonPropertyName("cache_creation_Prompt_tokens")]
    public long? CacheCreationPromptTokens { get; init; }

    /// <summary>Tokens read from a cache (Novita, whose wire spells it with a capital P).</summary>
    [JsonPropertyName("cache_read_Prompt_tokens")]
    public long? CacheReadPromptTokens { get; init; }
}
