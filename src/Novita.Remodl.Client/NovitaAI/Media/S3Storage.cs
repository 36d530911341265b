using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media;

/// <summary>A bucket of Amazon S3 for results. Its policy has to let the service put objects and their ACL; the reference has the user.</summary>
public sealed record S3Storage : WireObject
{
    /// <summary>The region, for example <c>us-east-2</c>.</summary>
    public required string Region { get; init; }

    /// <summary>The bucket.</summary>
    public required string Bucket { get; init; }

    /// <summary>The path within it.</summary>
    public required string Path { get; init; }

    /// <summary>Whether the path is the file's own and not its folder. Default: false.</summary>
    public bool? SaveToPathDirectly { get; init; }

    internal void Check()
    {
        Require.Text(Region, "custom_storage.aws_s3.region");
        Require.Text(Bucket, "custom_storage.aws_s3.bucket");
        Require.Text(Path, "custom_storage.aws_s3.path");
    }
}
