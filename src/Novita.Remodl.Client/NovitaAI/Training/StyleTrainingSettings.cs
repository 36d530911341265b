using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Training;

/// <summary>How a style is learnt. What is not set is left to the service.</summary>
public sealed record StyleTrainingSettings : WireObject
{
    /// <summary>How many images are looked at together, 1 to 4.</summary>
    public int? TrainBatchSize { get; init; }

    /// <summary>How fast it learns; text on the wire: <c>1e-4</c>, <c>1e-5</c>, <c>1e-6</c>, <c>2e-4</c> or <c>5e-5</c>.</summary>
    public string? LearningRate { get; init; }

    /// <summary>How many steps are taken, 1 or more.</summary>
    public int? MaxTrainSteps { get; init; }

    /// <summary>The seed, 1 or more.</summary>
    public long? Seed { get; init; }

    /// <summary>How the learning rate changes.</summary>
    public LearningRateScheduler? LrScheduler { get; init; }

    /// <summary>For how many steps the learning rate rises, 0 or more.</summary>
    public int? LrWarmupSteps { get; init; }

    internal void Check() => TrainingChecks.Settings(TrainBatchSize, LearningRate, MaxTrainSteps, Seed, LrWarmupSteps);
}
