using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media;

/// <summary>A place of one's own for results.</summary>
public sealed record CustomStorage : WireObject
{
    /// <summary>A bucket of Amazon S3.</summary>
    public S3Storage? AwsS3 { get; init; }
}
