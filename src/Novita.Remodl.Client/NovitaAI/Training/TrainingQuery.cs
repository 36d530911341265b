using Novita.Remodl.Client.NovitaAI.Media;

namespace Novita.Remodl.Client.NovitaAI.Training;

/// <summary>Which trainings are listed.</summary>
public sealed record TrainingQuery
{
    /// <summary>How many a page has, 1 to 100.</summary>
    [AliasAs("pagination.limit")]
    public int? Limit { get; init; }

    /// <summary>Where the page begins: what the page before gave, verbatim. Default: at the first.</summary>
    [AliasAs("pagination.cursor")]
    public string? Cursor { get; init; }

    /// <summary>What they learn. Default: anything.</summary>
    [AliasAs("task_type")]
    public TrainingTaskType? TaskType { get; init; }

    internal void Check() => Require.Between<int>(Limit, "pagination.limit", 1, 100);
}
