using System.Text.Json;

namespace Novita.Remodl.Client;

/// <content>What vLLM, and so RemodlAI, takes beyond OpenAI's fields.</content>
public sealed partial record ResponseRequest
{
    /// <summary>The request's id in the server's logs.</summary>
    public string? RequestId { get; init; }

    /// <summary>Among how many tokens the model chooses; -1 is all.</summary>
    public int? TopK { get; init; }

    /// <summary>Over 1, repetitions become less probable.</summary>
    public double? RepetitionPenalty { get; init; }

    /// <summary>The same seed gives the same answer, as far as the server can.</summary>
    public long? Seed { get; init; }

    /// <summary>Texts at which the answer ends.</summary>
    public StopSequences? Stop { get; init; }

    /// <summary>Whether the answer keeps the text at which it ended.</summary>
    public bool? IncludeStopStrInOutput { get; init; }

    /// <summary>Whether the model goes on after its end.</summary>
    public bool? IgnoreEos { get; init; }

    /// <summary>How much more probable tokens are made, by their ids: -100 to 100.</summary>
    public IReadOnlyDictionary<string, double>? LogitBias { get; init; }

    /// <summary>Whether special tokens are left out of the text.</summary>
    public bool? SkipSpecialTokens { get; init; }

    /// <summary>What the answer must match.</summary>
    public StructuredOutputs? StructuredOutputs { get; init; }

    /// <summary>A lower number is served earlier, on servers with priorities.</summary>
    public int? Priority { get; init; }

    /// <summary>Requests of another salt share no cached prefix.</summary>
    public string? CacheSalt { get; init; }

    /// <summary>For the model's processor of pictures and sound.</summary>
    public IReadOnlyDictionary<string, JsonElement>? MmProcessorKwargs { get; init; }

    /// <summary>For extensions of the server.</summary>
    public IReadOnlyDictionary<string, JsonElement>? VllmXargs { get; init; }

    /// <summary>Whether the response has the messages as the model saw them.</summary>
    public bool? EnableResponseMessages { get; init; }

    /// <summary>The messages of an earlier response, from a client that keeps them itself.</summary>
    public JsonElement? PreviousInputMessages { get; init; }

    /// <summary>An earlier response, from a client that keeps it itself.</summary>
    public JsonElement? PreviousResponse { get; init; }
}
