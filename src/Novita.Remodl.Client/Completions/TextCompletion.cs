using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What the prompts were completed with; in a stream, a piece of it, which has the same form.</summary>
public sealed record TextCompletion : WireObject
{
    /// <summary>The completion's id.</summary>
    public string? Id { get; init; }

    /// <summary>The kind of object, <c>text_completion</c>, also in a stream.</summary>
    public string? Object { get; init; }

    /// <summary>When it was made: seconds since 1970, UTC.</summary>
    [JsonConverter(typeof(UnixTimeConverter))]
    public long? Created { get; init; }

    /// <summary>The model that completed.</summary>
    public string? Model { get; init; }

    /// <summary>The completions: <see cref="TextGenerationRequest.N"/> for each prompt, those of the first prompt first. Empty in the piece of a stream that carries the usage alone.</summary>
    public IReadOnlyList<TextChoice> Choices
    {
        get => field ?? [];
        init => field = value is not null && value.Contains(null!) ? [.. value.OfType<TextChoice>()] : value!;
    }

    /// <summary>What the call used. In a stream take the last one that is not null, never a sum.</summary>
    public CompletionUsage? Usage { get; init; }

    /// <summary>The server's configuration; changes when completions of the same seed may.</summary>
    public string? SystemFingerprint { get; init; }

    /// <summary>The tier that processed the call (vLLM has it as null).</summary>
    [JsonConverter(typeof(OptionalStringEnumConverter<ServiceTier>))]
    public ServiceTier? ServiceTier { get; init; }

    /// <summary>For disaggregated prefill (vLLM).</summary>
    public JsonElement? KvTransferParams { get; init; }

    /// <summary>The first completion's text; empty when there is none.</summary>
    [JsonIgnore]
    public string Text => Choices.Count == 0 ? "" : Choices[0].Text;

    /// <summary>Why the first completion ended; null while it goes on.</summary>
    [JsonIgnore]
    public FinishReason? FinishReason => Choices.Count == 0 ? null : Choices[0].FinishReason;
}
