using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Training;

/// <summary>A training in a list.</summary>
public sealed record TrainingTask : WireObject
{
    /// <summary>Its id.</summary>
    public string? TaskId { get; init; }

    /// <summary>What it was called.</summary>
    public string? TaskName { get; init; }

    /// <summary>What it learns.</summary>
    public TrainingTaskType? TaskType { get; init; }

    /// <summary>Where it stands.</summary>
    public TrainingStatus? TaskStatus { get; init; }

    /// <summary>When it was begun, in seconds since 1970. See <see cref="Created"/>.</summary>
    [JsonConverter(typeof(LooseNumberConverter.OfInt64))]
    public long? CreatedAt { get; init; }

    /// <summary>What it made.</summary>
    public IReadOnlyList<TrainedModel>? Models { get; init; }

    /// <summary>When it was begun.</summary>
    [JsonIgnore]
    public DateTimeOffset? Created => UnixSeconds.ToTime(CreatedAt);
}
