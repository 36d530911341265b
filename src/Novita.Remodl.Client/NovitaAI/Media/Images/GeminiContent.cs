using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>A turn.</summary>
public sealed record GeminiContent : WireObject
{
    /// <summary><c>user</c> or <c>model</c>.</summary>
    [JsonPropertyName("role")]
    public string? Role { get; init; }

    /// <summary>What is in it.</summary>
    [JsonPropertyName("parts")]
    public IReadOnlyList<GeminiPart>? Parts { get; init; }
}
