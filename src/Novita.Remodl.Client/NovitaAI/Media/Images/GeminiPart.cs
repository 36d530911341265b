using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>A text or a file.</summary>
public sealed record GeminiPart : WireObject
{
    /// <summary>The text.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; init; }

    /// <summary>The file.</summary>
    [JsonPropertyName("inlineData")]
    public GeminiData? InlineData { get; init; }
}
