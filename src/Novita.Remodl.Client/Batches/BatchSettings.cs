namespace Novita.Remodl.Client;

/// <summary>How a batch is started.</summary>
public sealed record BatchSettings
{
    /// <summary>The name of the uploaded file. Default <c>batch.jsonl</c>; Novita wants the extension <c>.jsonl</c>.</summary>
    public string FileName { get; init; } = "batch.jsonl";

    /// <summary>The time within which the requests are answered. Default: the provider's own, <c>48h</c> at Novita and <c>24h</c> elsewhere.</summary>
    public string? CompletionWindow { get; init; }

    /// <summary>Up to 16 pairs that are kept with it: names up to 64 characters, values up to 512.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; init; }

    /// <summary>When the uploaded requests are to be deleted by themselves (OpenAI).</summary>
    public FileExpiry? InputExpiresAfter { get; init; }

    /// <summary>When the results are to be deleted by themselves (OpenAI).</summary>
    public FileExpiry? OutputExpiresAfter { get; init; }
}
