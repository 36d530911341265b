using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What one thing was judged to be. Categories that the library does not name are kept under their own.</summary>
public sealed record ModerationVerdict : WireObject
{
    /// <summary>The kind of object, <c>moderation_result</c>, within a response.</summary>
    public string? Type { get; init; }

    /// <summary>The model that judged, within a response.</summary>
    public string? Model { get; init; }

    /// <summary>Whether any category was found.</summary>
    public bool Flagged { get; init; }

    /// <summary>Which categories were found; null for those that the model does not know.</summary>
    public IReadOnlyDictionary<ModerationCategory, bool?>? Categories { get; init; }

    /// <summary>How sure the model is of each category, from 0 to 1.</summary>
    public IReadOnlyDictionary<ModerationCategory, double?>? CategoryScores { get; init; }

    /// <summary>What each category was looked for in.</summary>
    public IReadOnlyDictionary<ModerationCategory, IReadOnlyList<ModerationInputType>?>? CategoryAppliedInputTypes { get; init; }

    /// <summary>The categories that were found.</summary>
    [JsonIgnore]
    public IEnumerable<ModerationCategory> FlaggedCategories => Categories?.Where(pair => pair.Value is true).Select(pair => pair.Key) ?? [];

    /// <summary>How sure the model is of a category, from 0 to 1; 0 where it says nothing.</summary>
    public double ScoreOf(ModerationCategory category) => CategoryScores?.GetValueOrDefault(category) ?? 0;
}
