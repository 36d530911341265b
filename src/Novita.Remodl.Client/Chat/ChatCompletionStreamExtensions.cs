namespace Novita.Remodl.Client;

/// <summary>What can be done with a streamed answer.</summary>
public static class ChatCompletionStreamExtensions
{
    /// <summary>Reads the stream to its end and returns the completion that it would have been.</summary>
    /// <exception cref="ModelProviderException">The stream failed; <see cref="ModelProviderException.PartialText"/> has what came before.</exception>
    public static async Task<ChatCompletion> ToCompletionAsync(this IAsyncEnumerable<ChatCompletionChunk> chunks, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(chunks);
        var accumulator = new ChatCompletionAccumulator();
        await foreach (var chunk in chunks.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            accumulator.Add(chunk);
        }

        return accumulator.ToCompletion();
    }
}
