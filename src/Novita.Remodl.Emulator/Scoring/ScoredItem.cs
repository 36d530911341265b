using System.Text.Json;
using Novita.Remodl.Emulator.Chat;
using Novita.Remodl.Emulator.Embeddings;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.Scoring;

/// <summary>A text, or a document with content parts: its words, and its tokens as the server counts them. The same media are the same word.</summary>
internal sealed record ScoredItem(string Text, HashSet<string> Words, int TokenCount)
{
    private const int MediaTokens = 16;

    /// <summary>The share of this one's words that the other has; among equals the shorter other.</summary>
    public double ScoreOf(ScoredItem other)
    {
        var shared = Words.Count(other.Words.Contains);
        return Words.Count == 0 ? 0 : Math.Round((shared / (double)Words.Count * 0.99) + (0.01 / (1 + other.Words.Count)), 6);
    }

    public static ScoredItem Read(JsonElement item, string path, EmulatedServiceBase service) => item.ValueKind switch
    {
        JsonValueKind.String => Of(item.GetString()!, []),
        JsonValueKind.Object when service.Name == EmulatedService.RemodlAI && item.Field("content") is not null => Of(
            string.Join(' ', item.Items("content").Select(part => part.String("text")).OfType<string>()),
            [.. item.Items("content").Select(MediaOf).OfType<string>()]),
        _ => throw new ApiErrorException(service.BadRequest($"{path}: must be a string", path)),
    };

    private static ScoredItem Of(string text, string[] media) =>
        new(text, WordVector.Words(text).Concat(media).ToHashSet(StringComparer.Ordinal), ToyTokenizer.Encode(text).Count + (media.Length * MediaTokens));

    private static string? MediaOf(JsonElement part) =>
        part.String("type") is { } type and not "text" && part.Field(type) is { } media ? media.String("url") ?? media.String("data") ?? media.ToString() : null;
}
