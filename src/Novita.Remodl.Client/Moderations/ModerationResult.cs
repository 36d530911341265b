using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What content was judged to be.</summary>
public sealed record ModerationResult : WireObject
{
    /// <summary>The answer's id.</summary>
    public string? Id { get; init; }

    /// <summary>The model that judged.</summary>
    public string? Model { get; init; }

    /// <summary>One for each text, in their order; one for all parts.</summary>
    public required IReadOnlyList<ModerationVerdict> Results { get; init; }

    /// <summary>Whether anything was found.</summary>
    [JsonIgnore]
    public bool IsFlagged => Results.Any(verdict => verdict.Flagged);
}
