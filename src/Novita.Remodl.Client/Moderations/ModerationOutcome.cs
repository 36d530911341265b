using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What moderation found in one of prompt and answer, or why it found nothing. Chats have a list of <see cref="Results"/>, responses one verdict at its place.</summary>
public sealed record ModerationOutcome : WireObject
{
    /// <summary>The kind: <c>moderation_results</c>, <c>moderation_result</c> or <c>error</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The moderation model.</summary>
    public string? Model { get; init; }

    /// <summary>The verdicts, within a chat.</summary>
    public IReadOnlyList<ModerationVerdict>? Results { get; init; }

    /// <summary>Whether any category was found, within a response.</summary>
    public bool? Flagged { get; init; }

    /// <summary>Which categories were found, within a response.</summary>
    public IReadOnlyDictionary<ModerationCategory, bool?>? Categories { get; init; }

    /// <summary>How sure the model is of each category, from 0 to 1, within a response.</summary>
    public IReadOnlyDictionary<ModerationCategory, double?>? CategoryScores { get; init; }

    /// <summary>What each category was looked for in, within a response.</summary>
    public IReadOnlyDictionary<ModerationCategory, IReadOnlyList<ModerationInputType>?>? CategoryAppliedInputTypes { get; init; }

    /// <summary>The code of an error.</summary>
    public string? Code { get; init; }

    /// <summary>What went wrong.</summary>
    public string? Message { get; init; }

    /// <summary>Whether anything was found, wherever it is written.</summary>
    [JsonIgnore]
    public bool IsFlagged => Flagged is true || Results?.Any(verdict => verdict.Flagged) is true;
}
