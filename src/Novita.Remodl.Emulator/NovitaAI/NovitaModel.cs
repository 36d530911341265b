namespace Novita.Remodl.Emulator.NovitaAI;

/// <summary>An item of the catalogue; prices are in 0.0001 USD per million tokens.</summary>
internal sealed record NovitaModel(string Id, string DisplayName, int ContextSize, int InputPrice, int OutputPrice)
{
    public long Created { get; init; } = 1_754_000_000;

    public string Description => $"{DisplayName}, as the emulator knows it.";

    public string Type { get; init; } = "chat";

    public int MaxOutputTokens { get; init; } = 32_768;

    public int? CachedInputPrice { get; init; }

    /// <summary>From how many prompt tokens on everything costs twice.</summary>
    public int? LongPromptFrom { get; init; }

    public IReadOnlyList<string> Features { get; init; } = ["serverless", "function-calling", "structured-outputs"];

    public IReadOnlyList<string> Endpoints { get; init; } = ["chat/completions", "completions", "responses", "anthropic"];

    public IReadOnlyList<string> InputModalities { get; init; } = ["text"];

    public IReadOnlyList<string> OutputModalities { get; init; } = ["text"];
}
