namespace Novita.Remodl.Client.Serialization;

/// <summary>The vectors of pooled output, which stand under a key of their own.</summary>
internal sealed class PooledDataListConverter : EmbeddingDataListConverter
{
    private protected override ReadOnlySpan<byte> Key => "data"u8;
}
