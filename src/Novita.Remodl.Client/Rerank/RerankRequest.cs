using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Documents to be put in the order of how well they answer a query.</summary>
public sealed record RerankRequest : WireObject
{
    /// <summary>The model's id, with or without a provider's prefix.</summary>
    public required string Model { get; init; }

    /// <summary>What the documents are ranked by: a text, or content parts (vLLM).</summary>
    public required RerankDocument Query { get; init; }

    /// <summary>The documents.</summary>
    public required IReadOnlyList<RerankDocument> Documents { get; init; }

    /// <summary>How many of the best are returned; 1 or more. Default: all.</summary>
    public int? TopN { get; init; }

    /// <summary>The fields of documents that are ranked, joined in this order. Default: <c>text</c>. They are picked before sending, since not every server does.</summary>
    public IReadOnlyList<string>? RankFields { get; init; }

    /// <summary>Whether the result has the documents, as they stand in the request. Default true.</summary>
    public bool? ReturnDocuments { get; init; }

    /// <summary>Cut each document to this many tokens (Cohere, vLLM); 1 or more.</summary>
    public int? MaxTokensPerDoc { get; init; }

    /// <summary>Cut each document to this many pieces (Cohere's first version). RemodlAI and Novita have no such thing.</summary>
    public int? MaxChunksPerDoc { get; init; }

    /// <summary>Cut the query to this many tokens (vLLM).</summary>
    public int? MaxTokensPerQuery { get; init; }

    /// <summary>What the ranking is for, in words (vLLM).</summary>
    public string? Instruction { get; init; }

    /// <summary>Cut query and document together to this many tokens; -1 for the model's length (vLLM).</summary>
    public int? TruncatePromptTokens { get; init; }

    /// <summary>Which end is cut (vLLM).</summary>
    public TruncationSide? TruncationSide { get; init; }

    /// <summary>Whether scores are brought between 0 and 1 (vLLM). Default: the model's own.</summary>
    public bool? UseActivation { get; init; }

    /// <summary>Lower is earlier, where the server schedules by priority (vLLM). Default 0.</summary>
    public int? Priority { get; init; }

    /// <summary>Arguments of the model's processor of media (vLLM).</summary>
    public IReadOnlyDictionary<string, JsonElement>? MmProcessorKwargs { get; init; }
}
