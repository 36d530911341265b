namespace Novita.Remodl.Client;

/// <summary>What the chunks of a stream repeat.</summary>
internal sealed record ChunkHeader
{
    public static readonly ChunkHeader Empty = new();

    public string? Id { get; init; }

    public string? Object { get; init; }

    public long? Created { get; init; }

    public string? Model { get; init; }

    public string? SystemFingerprint { get; init; }

    public ServiceTier? ServiceTier { get; init; }
}
