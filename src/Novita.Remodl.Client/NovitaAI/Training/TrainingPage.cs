using Novita.Remodl.Client.NovitaAI.Catalog;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Training;

/// <summary>A page of trainings.</summary>
public sealed record TrainingPage : WireObject
{
    /// <summary>The trainings.</summary>
    public IReadOnlyList<TrainingTask> Tasks
    {
        get => field ?? [];
        init;
    }

    /// <summary>Where the next page begins.</summary>
    public CursorPosition? Pagination { get; init; }
}
