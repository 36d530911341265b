namespace Novita.Remodl.Client;

/// <summary>A stream whose first chunk was asked for, and may be there.</summary>
internal sealed record BegunStream(IAsyncEnumerator<ChatCompletionChunk> Source, bool HasFirst) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Source.DisposeAsync();
}
