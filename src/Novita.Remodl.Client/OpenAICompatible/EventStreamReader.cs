using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Reads the answer to one streaming request, event by event: what all streams have in common.</summary>
internal abstract class EventStreamReader<TEvent>(ErrorMapper errors)
    where TEvent : class
{
    private HttpResponseMessage? _response;

    protected ErrorMapper Errors => errors;

    /// <summary>The text so far, for the exception of a stream that fails.</summary>
    protected PartialText Text { get; } = new();

    protected bool ReceivedAnything { get; set; }

    /// <summary>Whether the end has come; nothing after it is read.</summary>
    protected bool IsDone { get; set; }

    /// <summary>What is said of a stream that ended before its end.</summary>
    protected abstract string MissingEnd { get; }

    /// <summary>Whether the events so far make a whole answer, although nothing said that it was the end.</summary>
    protected virtual bool IsWhole => false;

    /// <summary>Yields the events of the answer, which is disposed of at the end or when the caller stops.</summary>
    public async IAsyncEnumerable<TEvent> ReadAsync(Task<HttpResponseMessage> sending, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var response = _response = await sending.ConfigureAwait(false);
        var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (!IsEvents(response))
            {
                yield return await ReadWholeAsync(body, cancellationToken).ConfigureAwait(false);
                yield break;
            }

            var events = SseParser.Create(new BlankLineTerminatedStream(body), ReadEvent).EnumerateAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
            await using (events.ConfigureAwait(false))
            {
                while (!IsDone && await MoveNextAsync(events).ConfigureAwait(false))
                {
                    if (events.Current.Data is { } item)
                    {
                        yield return item;
                    }
                }
            }

            if (!IsDone && !IsWhole)
            {
                throw Interrupted(MissingEnd, null);
            }
        }
        finally
        {
            Text.Release();
        }

        // Only a body that was read to its end gives its connection back.
        if (body is DeadlineStream bounded)
        {
            await bounded.DrainAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Reads one event; null when it is of no interest.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    protected abstract TEvent? Parse(ReadOnlySpan<byte> data);

    /// <summary>Reads the whole answer of a server, or of a proxy, that does not stream; null when it is none.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    protected abstract TEvent? ParseWhole(ReadOnlySpan<byte> json);

    protected ModelProviderException Error(ReadOnlySpan<byte> data) => errors.FromBody(data, _response!.Headers);

    private static bool IsEvents(HttpResponseMessage response)
    {
        // Some servers say text/plain, or nothing; JSON and HTML are no events.
        var mediaType = response.Content.Headers.ContentType?.MediaType;
        return mediaType is null || !(mediaType.EndsWith("json", StringComparison.OrdinalIgnoreCase) || mediaType.EndsWith("html", StringComparison.OrdinalIgnoreCase));
    }

    private async ValueTask<bool> MoveNextAsync(IAsyncEnumerator<SseItem<TEvent?>> events)
    {
        try
        {
            return await events.MoveNextAsync().ConfigureAwait(false);
        }
        catch (ProviderConnectionException e)
        {
            throw Interrupted(e.Message, e);
        }
        catch (ModelProviderException e)
        {
            e.AttachPartialText(Text.ToString());
            throw;
        }
    }

    private TEvent? ReadEvent(string eventType, ReadOnlySpan<byte> data)
    {
        data = data.Trim(" \t\n"u8);
        if (data.StartsWith("[DONE]"u8))
        {
            IsDone = true;
            return null;
        }

        // Heartbeats, and comments that a proxy put behind `data:`.
        if (IsDone || data.IsEmpty || data[0] == (byte)':' || data.SequenceEqual("null"u8))
        {
            return null;
        }

        if (eventType == "error")
        {
            throw Error(data);
        }

        try
        {
            return Parse(data);
        }
        // InvalidOperationException: half a surrogate pair where a name or a known value is due.
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw errors.Invalid($"sent an event that is not understood: {errors.Excerpt(data, 200)}", _response, data, e);
        }
    }

    private async Task<TEvent> ReadWholeAsync(Stream body, CancellationToken cancellationToken)
    {
        using var whole = new MemoryStream();
        try
        {
            await body.CopyToAsync(whole, cancellationToken).ConfigureAwait(false);
        }
        catch (ProviderConnectionException e)
        {
            throw Interrupted(e.Message, e);
        }
        catch (ModelProviderException e)
        {
            e.AttachPartialText("");
            throw;
        }

        return ReadWhole(whole.GetBuffer().AsSpan(0, (int)whole.Length));
    }

    private TEvent ReadWhole(ReadOnlySpan<byte> json)
    {
        JsonException? cause = null;
        try
        {
            if (ErrorBodyDetector.IsError(json))
            {
                var error = Error(json);
                error.AttachPartialText("");
                throw error;
            }

            if (ParseWhole(json) is { } answer)
            {
                return answer;
            }
        }
        catch (JsonException e)
        {
            cause = e;
        }

        var contentType = _response!.Content.Headers.ContentType?.ToString() ?? "no content type";
        var invalid = errors.Invalid($"answered a streaming request with {contentType} that is no answer: {errors.Excerpt(json, 200)}", _response, json, cause);
        invalid.AttachPartialText("");
        throw invalid;
    }

    private StreamInterruptedException Interrupted(string message, Exception? cause) =>
        new($"{errors.Provider}: {message}", new ErrorDetails { Provider = errors.Provider, StatusCode = (int)_response!.StatusCode, RequestId = ErrorMapper.RequestId(_response.Headers) }, cause)
        {
            PartialText = Text.ToString(),
            ReceivedAnything = ReceivedAnything,
        };
}
