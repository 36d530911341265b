using System.Text.Json;

namespace Novita.Remodl.Client;

/// <summary>What few chunks carry.</summary>
internal sealed record ChunkDetails
{
    public static readonly ChunkDetails Empty = new();

    public CompletionUsage? Usage { get; init; }

    public string? Obfuscation { get; init; }

    public ModerationReport? Moderation { get; init; }

    public IReadOnlyList<int>? PromptTokenIds { get; init; }

    public IDictionary<string, JsonElement>? AdditionalProperties { get; init; }
}
