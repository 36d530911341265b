using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>
/// A piece of an answer that is streamed. What the chunks of a stream repeat (id, model, …) is read once and shared by all of them; what a chunk of text has no use for is not there.
/// </summary>
[JsonConverter(typeof(ChatCompletionChunkConverter))]
public sealed record ChatCompletionChunk
{
    internal ChunkHeader Header { get; init; } = ChunkHeader.Empty;

    internal ChunkDetails? Details { get; init; }

    /// <summary>The answer's id.</summary>
    public string? Id
    {
        get => Header.Id;
        init => Header = Header with { Id = value };
    }

    /// <summary>The kind of object, <c>chat.completion.chunk</c>.</summary>
    public string? Object
    {
        get => Header.Object;
        init => Header = Header with { Object = value };
    }

    /// <summary>When the answer was begun: seconds since 1970, UTC.</summary>
    public long? Created
    {
        get => Header.Created;
        init => Header = Header with { Created = value };
    }

    /// <summary>The model that answers.</summary>
    public string? Model
    {
        get => Header.Model;
        init => Header = Header with { Model = value };
    }

    /// <summary>The server's configuration.</summary>
    public string? SystemFingerprint
    {
        get => Header.SystemFingerprint;
        init => Header = Header with { SystemFingerprint = value };
    }

    /// <summary>The tier that processes the call.</summary>
    public ServiceTier? ServiceTier
    {
        get => Header.ServiceTier;
        init => Header = Header with { ServiceTier = value };
    }

    /// <summary>What is new, a choice each; empty in a chunk that carries the usage alone.</summary>
    public IReadOnlyList<ChatChunkChoice> Choices { get; init; } = [];

    /// <summary>What the call used so far; in the last chunk, in all. Take the last one that is not null, never a sum.</summary>
    public CompletionUsage? Usage
    {
        get => Details?.Usage;
        init => Details = (Details ?? ChunkDetails.Empty) with { Usage = value };
    }

    /// <summary>Padding against traffic analysis (OpenAI).</summary>
    public string? Obfuscation
    {
        get => Details?.Obfuscation;
        init => Details = (Details ?? ChunkDetails.Empty) with { Obfuscation = value };
    }

    /// <summary>What moderation found (OpenAI).</summary>
    public ModerationReport? Moderation
    {
        get => Details?.Moderation;
        init => Details = (Details ?? ChunkDetails.Empty) with { Moderation = value };
    }

    /// <summary>The prompt's token ids, in the first chunk (vLLM).</summary>
    public IReadOnlyList<int>? PromptTokenIds
    {
        get => Details?.PromptTokenIds;
        init => Details = (Details ?? ChunkDetails.Empty) with { PromptTokenIds = value };
    }

    /// <summary>The fields that this library has no property for; null when there are none.</summary>
    public IDictionary<string, JsonElement>? AdditionalProperties
    {
        get => Details?.AdditionalProperties;
        init => Details = (Details ?? ChunkDetails.Empty) with { AdditionalProperties = value };
    }

    /// <summary>The first choice's new text; empty when there is none.</summary>
    [JsonIgnore]
    public string Text => Choices.Count == 0 ? "" : Choices[0].Delta.Content ?? "";

    /// <summary>The first choice's new reasoning; null when there is none.</summary>
    [JsonIgnore]
    public string? Reasoning => Choices.Count == 0 ? null : Choices[0].Delta.Reasoning;

    /// <summary>Why the first choice ended; null while it goes on.</summary>
    [JsonIgnore]
    public FinishReason? FinishReason => Choices.Count == 0 ? null : Choices[0].FinishReason;
}
