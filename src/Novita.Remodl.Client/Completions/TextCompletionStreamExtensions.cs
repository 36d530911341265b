namespace Novita.Remodl.Client;

/// <summary>What can be done with a streamed completion.</summary>
public static class TextCompletionStreamExtensions
{
    /// <summary>Reads the stream to its end and returns the completion that it would have been.</summary>
    /// <exception cref="ModelProviderException">The stream failed; <see cref="ModelProviderException.PartialText"/> has what came before.</exception>
    public static async Task<TextCompletion> ToCompletionAsync(this IAsyncEnumerable<TextCompletion> pieces, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        var accumulator = new TextCompletionAccumulator();
        await foreach (var piece in pieces.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            accumulator.Add(piece);
        }

        return accumulator.ToCompletion();
    }
}
