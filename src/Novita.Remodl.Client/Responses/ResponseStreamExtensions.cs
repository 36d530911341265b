namespace Novita.Remodl.Client;

/// <summary>What can be done with a streamed response.</summary>
public static class ResponseStreamExtensions
{
    /// <summary>Reads the stream to its end and returns the response.</summary>
    /// <exception cref="ModelProviderException">The stream or the response failed; <see cref="ModelProviderException.PartialText"/> has what came before.</exception>
    public static async Task<ModelResponse> ToResponseAsync(this IAsyncEnumerable<ResponseStreamEvent> events, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(events);
        var accumulator = new ResponseAccumulator();
        await foreach (var item in events.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            accumulator.Add(item);
        }

        var response = accumulator.ToResponse();
        response.ThrowIfFailed();
        return response;
    }
}
