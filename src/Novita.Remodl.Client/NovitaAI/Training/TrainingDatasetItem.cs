using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Training;

/// <summary>An uploaded image of a training.</summary>
public sealed record TrainingDatasetItem : WireObject
{
    /// <summary>The id that its upload gave.</summary>
    public required TrainingAssetId AssetsId { get; init; }

    /// <summary>What it shows, in 1 to 1,024 characters. A style needs it of every image.</summary>
    public string? Caption { get; init; }
}
