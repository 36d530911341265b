using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Training;

/// <summary>A place to upload an image to.</summary>
public sealed record TrainingUpload : WireObject
{
    /// <summary>What the image is called by in a training.</summary>
    public TrainingAssetId? AssetsId { get; init; }

    /// <summary>Where its bytes are put. The address is its own key.</summary>
    public string? UploadUrl { get; init; }

    /// <summary>How: <c>PUT</c>.</summary>
    public string? Method { get; init; }

    /// <summary>The headers that were signed with the address.</summary>
    public IReadOnlyDictionary<string, TrainingUploadHeader>? Headers { get; init; }
}
