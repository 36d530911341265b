using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Asks for a conversation to be made short.</summary>
public sealed record CompactionRequest : WireObject
{
    /// <summary>The model.</summary>
    public required string Model { get; init; }

    /// <summary>The conversation: text, or items.</summary>
    public ResponseInput? Input { get; init; }

    /// <summary>The response that it follows.</summary>
    public string? PreviousResponseId { get; init; }

    /// <summary>What the model is told beforehand.</summary>
    public string? Instructions { get; init; }

    /// <summary>Requests of the same key find each other's prompts in the cache.</summary>
    public string? PromptCacheKey { get; init; }

    /// <summary>How long the prompt is cached.</summary>
    public PromptCacheRetention? PromptCacheRetention { get; init; }

    /// <summary>How the prompt is cached.</summary>
    public PromptCacheOptions? PromptCacheOptions { get; init; }

    /// <summary>The processing tier.</summary>
    public ServiceTier? ServiceTier { get; init; }
}
