using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>How an answer shall be.</summary>
public sealed record GeminiGenerationConfig : WireObject
{
    /// <summary><c>TEXT</c>, <c>IMAGE</c>.</summary>
    [JsonPropertyName("responseModalities")]
    public IReadOnlyList<string>? ResponseModalities { get; init; }

    /// <summary>How many answers.</summary>
    [JsonPropertyName("candidateCount")]
    public int? CandidateCount { get; init; }

    /// <summary>How its images shall be.</summary>
    [JsonPropertyName("imageConfig")]
    public GeminiImageConfig? ImageConfig { get; init; }
}
