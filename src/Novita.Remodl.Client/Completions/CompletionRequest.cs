namespace Novita.Remodl.Client;

/// <summary>
/// A text to be gone on with (OpenAI's older completions, without messages): the fields that OpenAI, Novita and vLLM share. A field that is not set is not sent.
/// </summary>
/// <remarks>Sources: OpenAI's API specification of August 2026, Novita's completion reference, vLLM's protocol.</remarks>
public sealed partial record CompletionRequest : TextGenerationRequest
{
    /// <summary>The model's id. A provider's prefix (<c>novita/…</c>, <c>remodlai/…</c>) is cut before sending.</summary>
    public required string Model { get; init; }

    /// <summary>What the model goes on from. Needed, unless <see cref="PromptEmbeds"/> is given.</summary>
    public CompletionPrompt? Prompt { get; init; }

    /// <summary>What comes after the completion (OpenAI; vLLM refuses it).</summary>
    public string? Suffix { get; init; }

    /// <summary>The most tokens of a completion; 0 or more. Default 16 with most servers.</summary>
    public int? MaxTokens { get; init; }

    /// <summary>How many alternatives to tell at each place, with their probabilities: 0 to 5 (vLLM: as many as the server allows).</summary>
    public int? Logprobs { get; init; }

    /// <summary>How many candidates the best are chosen from: <see cref="TextGenerationRequest.N"/> or more, up to 20. Default 1. Not with a stream; newer vLLM servers lack it.</summary>
    public int? BestOf { get; init; }

    /// <summary>Whether the prompt is repeated in front of the completion. Default false.</summary>
    public bool? Echo { get; init; }

    /// <summary>Whether the completion is streamed. Set by the provider's method; a value set here is not read.</summary>
    public bool? Stream { get; init; }

    /// <summary>What a stream carries beside the text. The providers ask for the usage unless <see cref="StreamOptions.IncludeUsage"/> says otherwise.</summary>
    public StreamOptions? StreamOptions { get; init; }

    /// <summary>The form of the completion (vLLM; Novita's models with structured outputs).</summary>
    public ResponseFormat? ResponseFormat { get; init; }

    /// <summary>The person, by a stable id, to find misuse.</summary>
    public string? User { get; init; }
}
