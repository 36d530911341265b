using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Training;

/// <summary>The values of a header of an upload.</summary>
public sealed record TrainingUploadHeader : WireObject
{
    /// <summary>The values.</summary>
    public IReadOnlyList<string>? Values { get; init; }
}
