using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Training;

/// <summary>A model that was trained.</summary>
public sealed record TrainedModel : WireObject
{
    /// <summary>What requests call it by, as the <c>model_name</c> of a LoRA.</summary>
    public string? ModelName { get; init; }

    /// <summary>Whether it can be used.</summary>
    public TrainedModelStatus? ModelStatus { get; init; }
}
