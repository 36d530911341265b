using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A prompt that the server keeps. vLLM refuses it.</summary>
public sealed record PromptTemplate : WireObject
{
    /// <summary>The prompt's id.</summary>
    public required string Id { get; init; }

    /// <summary>The prompt's version.</summary>
    public string? Version { get; init; }

    /// <summary>What its variables stand for: texts, or parts.</summary>
    public IReadOnlyDictionary<string, PromptVariable>? Variables { get; init; }
}
