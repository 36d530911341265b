namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>What a provider takes as a batch.</summary>
internal sealed record BatchRules
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>OpenAI's, and so those of most servers.</summary>
    public static BatchRules OpenAI { get; } = new() { MaxBytes = 200 * Megabyte, CompletionWindow = "24h" };

    /// <summary>Novita's: the lines have neither method nor address, and all the same model.</summary>
    public static BatchRules Novita { get; } = new()
    {
        MaxBytes = 100 * Megabyte,
        CompletionWindow = "48h",
        WritesRoute = false,
        IsOfOneModel = true,
        Endpoints = [BatchEndpoint.ChatCompletions, BatchEndpoint.Completions],
    };

    public int MaxLines { get; init; } = 50_000;

    public required long MaxBytes { get; init; }

    public required string CompletionWindow { get; init; }

    /// <summary>Whether a line says its method and its address.</summary>
    public bool WritesRoute { get; init; } = true;

    public bool IsOfOneModel { get; init; }

    /// <summary>The endpoints there are; empty for any.</summary>
    public IReadOnlyList<BatchEndpoint> Endpoints { get; init; } = [];
}
