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

    /// <summary>The text so far, for the exception of a stream that fails.</summary>
    protected PartialText Text { get; } = new();

    protected bool ReceivedAnything { get; set; }

    /// <summary>Whether the end has come; nothing after it is read.</summary>
    protected bool IsDone { get; set; }

    /// <summary>Whether the events so far make a whole answer, although nothing said that it was the end.</summary>
    protected virtual bool IsWhole => false;

    /// <summary>The events after the first of an answer that came whole.</summary>
    protected virtual IReadOnlyList<TEvent> Rest => [];

    /// <summary>What is said of a stream that ended before its end.</summary>
    protected abstract string MissingEnd { get; }

    /// <summary>What an event should have been, and what an answer that is no stream.</summary>
    protected abstract (string Event, string Answer) Expected { get; }

    /// <summary>Sends a request and yields the events of its answer, which is disposed of at the end or when the caller stops.</summary>
    public static async IAsyncEnumerable<TEvent> ReadAsync(
        Func<EventStreamReader<TEvent>> create, Func<CancellationToken, Task<HttpResponseMessage>> send, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var response = await send(cancellationToken).ConfigureAwait(false);
        var reader = create();
        reader._response = response;
        var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        if (!EventStreamContent.IsEvents(response))
        {
            yield return await reader.ReadWholeAsync(body, cancellationToken).ConfigureAwait(false);
            foreach (var item in reader.Rest)
            {
                yield return item;
            }

            yield break;
        }

        var terminated = new BlankLineTerminatedStream(body);
        var events = SseParser.Create(terminated, (eventType, data) => reader.ReadEvent(eventType, data, terminated.HasEnded))
            .EnumerateAsync(cancellationToken)
            .GetAsyncEnumerator(cancellationToken);
        try
        {
            while (!reader.IsDone)
            {
                try
                {
                    if (!await events.MoveNextAsync().ConfigureAwait(false))
                    {
                        break;
                    }
                }
                catch (ProviderConnectionException e)
                {
                    throw reader.Interrupted(e.Message, e);
                }
                catch (ModelProviderException e)
                {
                    e.AttachPartialText(reader.Text.ToString());
                    throw;
                }

                if (events.Current.Data is { } item)
                {
                    yield return item;
                }
            }

            if (!reader.IsDone && !reader.IsWhole)
            {
                throw reader.Interrupted(reader.MissingEnd, null);
            }
        }
        finally
        {
            await events.DisposeAsync().ConfigureAwait(false);
            reader.Text.Release();
        }

        // Only a body that was read to its end gives its connection back.
        if (body is DeadlineStream bounded)
        {
            await bounded.DrainAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Reads one event.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    protected abstract TEvent Parse(ReadOnlySpan<byte> data);

    /// <summary>Reads the whole answer of a server, or of a proxy, that does not stream; null when it is none.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    protected abstract TEvent? ParseWhole(ReadOnlySpan<byte> json);

    /// <summary>Whether what was read is an error rather than an event.</summary>
    protected abstract bool IsError(TEvent chunk, ReadOnlySpan<byte> data);

    /// <summary>Whether what was read whole is an answer.</summary>
    protected abstract bool IsAnswer(TEvent chunk);

    /// <summary>Takes note of an event that is about to be given out.</summary>
    protected abstract void Note(TEvent chunk);

    private TEvent? ReadEvent(string eventType, ReadOnlySpan<byte> data, bool isCut)
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
            throw errors.FromBody(data, _response!.Headers);
        }

        TEvent item;
        try
        {
            item = Parse(data);
        }
        // InvalidOperationException: half a surrogate pair where a name or a known value is due.
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            if (isCut)
            {
                // What is left of an event that was cut off.
                return IsWhole ? null : throw Interrupted("The stream ended in the middle of an event.", e);
            }

            throw errors.Invalid($"sent an event that is not {Expected.Event}: {errors.Excerpt(data, 200)}", _response, data, e);
        }

        if (IsError(item, data))
        {
            throw errors.FromBody(data, _response!.Headers);
        }

        Note(item);
        return item;
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
        // System.Text.Json takes a byte order mark for an error.
        if (json.StartsWith("\uFEFF"u8))
        {
            json = json[3..];
        }

        TEvent? answer = null;
        JsonException? cause = null;
        try
        {
            answer = ParseWhole(json);
        }
        catch (JsonException e)
        {
            cause = e;
        }

        if (answer is not null && IsError(answer, json))
        {
            var error = errors.FromBody(json, _response!.Headers);
            error.AttachPartialText("");
            throw error;
        }

        if (answer is null || !IsAnswer(answer))
        {
            var contentType = _response!.Content.Headers.ContentType?.ToString() ?? "no content type";
            var invalid = errors.Invalid($"answered a streaming request with {contentType} that is no {Expected.Answer}: {errors.Excerpt(json, 200)}", _response, json, cause);
            invalid.AttachPartialText("");
            throw invalid;
        }

        return answer;
    }

    private StreamInterruptedException Interrupted(string message, Exception? cause) =>
        new($"{errors.Provider}: {message}", new ErrorDetails { Provider = errors.Provider, StatusCode = (int)_response!.StatusCode, RequestId = ErrorMapper.RequestId(_response.Headers) }, cause)
        {
            PartialText = Text.ToString(),
            ReceivedAnything = ReceivedAnything,
        };
}
