using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Training;

/// <summary>Asks for a place to upload an image to.</summary>
public sealed record TrainingUploadRequest : WireObject
{
    /// <summary><c>png</c>, <c>webp</c> or <c>jpeg</c>.</summary>
    public required string FileExtension { get; init; }
}
