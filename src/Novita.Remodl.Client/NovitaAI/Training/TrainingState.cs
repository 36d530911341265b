using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Training;

/// <summary>A training, as the service tells of it.</summary>
public sealed record TrainingState : WireObject
{
    /// <summary>Its id.</summary>
    public string? TaskId { get; init; }

    /// <summary>Where it stands.</summary>
    public TrainingStatus? TaskStatus { get; init; }

    /// <summary>What it makes: <c>lora</c>.</summary>
    public string? ModelType { get; init; }

    /// <summary>What it made. One can be used when the training is a <see cref="TrainingStatus.Success"/> and the model is <see cref="TrainedModelStatus.Serving"/>.</summary>
    public IReadOnlyList<TrainedModel>? Models { get; init; }

    /// <summary>How far it is.</summary>
    public TrainingExtra? Extra { get; init; }
}
