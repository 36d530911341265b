using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>How prompts are cached (OpenAI).</summary>
public sealed record PromptCacheOptions : WireObject
{
    /// <summary>How long a prefix is kept, for example <c>30m</c>.</summary>
    public string? Ttl { get; init; }

    /// <summary><c>implicit</c> or <c>explicit</c>.</summary>
    public string? Mode { get; init; }
}
