using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>
/// A request of Google's own form for <c>/gemini/v1/models/{model}:generateContent</c>. Fields that are not named here go into <see cref="WireObject.AdditionalProperties"/>.
/// Known from third-party code alone, and not in the reference; where it is not, <see cref="EndpointRetiredException"/> says so.
/// </summary>
public sealed record GeminiContentRequest : WireObject
{
    /// <summary>The turns.</summary>
    [JsonPropertyName("contents")]
    public required IReadOnlyList<GeminiContent> Contents { get; init; }

    /// <summary>How the answer shall be.</summary>
    [JsonPropertyName("generationConfig")]
    public GeminiGenerationConfig? GenerationConfig { get; init; }

    internal void Check()
    {
        Require.Given(Contents, nameof(Contents));
        Require.Count(Contents, "contents", 1, int.MaxValue);
        foreach (var data in Contents.SelectMany(content => content.Parts ?? []).Select(part => part.InlineData?.Data))
        {
            if (data is { File: null, Base64: null })
            {
                throw data.Refuse("contents.parts.inlineData.data", "the bytes of a file");
            }
        }
    }
}
