using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>What can be done with the answer to a raw request.</summary>
public static class RawResponseExtensions
{
    /// <summary>
    /// Reads server-sent events as they come: each with its type (<c>message</c> when it names none), its data and its id. Nothing is left out but comments, <c>[DONE]</c> and errors are events too.
    /// Silence is bounded by <see cref="Http.TransportOptions.StreamIdleTimeout"/>; leaving the enumeration leaves the rest unread, until the response is disposed of.
    /// </summary>
    /// <param name="response">The answer of <see cref="IModelProvider.SendRawAsync"/>, whose body nobody has read. It stays the caller's to dispose of.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InvalidOperationException">The answer is no stream of events, as when it is an error; its body can still be read.</exception>
    /// <exception cref="ProviderConnectionException">The connection broke.</exception>
    /// <exception cref="ProviderTimeoutException">Nothing came for too long.</exception>
    public static IAsyncEnumerable<SseItem<string>> ReadEventsAsync(this HttpResponseMessage response, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(response);
        return EventStreamContent.IsEvents(response) && response.IsSuccessStatusCode
            ? ReadAsync(response, cancellationToken)
            : throw new InvalidOperationException(FormattableString.Invariant(
                $"The answer is no stream of events: status {(int)response.StatusCode}, {response.Content.Headers.ContentType?.MediaType ?? "no content type"}. Look at StatusCode, and read Content instead."));
    }

    private static async IAsyncEnumerable<SseItem<string>> ReadAsync(
        HttpResponseMessage response, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await foreach (var item in SseParser.Create(new BlankLineTerminatedStream(body)).EnumerateAsync(cancellationToken).ConfigureAwait(false))
        {
            // What a body without a last blank line is completed with.
            if (item.Data.Length > 0 || item.EventType != SseParser.EventTypeDefault)
            {
                yield return item;
            }
        }
    }
}
