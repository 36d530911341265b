using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Reads the answer to one streaming chat request, chunk by chunk.</summary>
internal sealed class ChatStreamReader
{
    private readonly ErrorMapper _errors;
    private readonly JsonSerializerOptions _options;
    private readonly HttpResponseMessage _response;
    private readonly ChatCompletionChunkReader _chunks;
    private readonly PartialText _text = new();
    private UInt128 _begun;
    private UInt128 _finished;
    private bool _receivedAnything;
    private bool _done;

    private ChatStreamReader(HttpResponseMessage response, ErrorMapper errors, JsonSerializerOptions options)
    {
        _response = response;
        _errors = errors;
        _options = options;
        _chunks = new(options);
    }

    /// <summary>Sends <paramref name="request"/> and yields the chunks of its answer, which is disposed of at the end or when the caller stops.</summary>
    public static async IAsyncEnumerable<ChatCompletionChunk> ReadAsync(
        IChatCompletionsApi api,
        ChatCompletionRequest request,
        ErrorMapper errors,
        JsonSerializerOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var response = await api.StreamAsync(request, cancellationToken).ConfigureAwait(false);
        var reader = new ChatStreamReader(response, errors, options);
        var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        if (!IsEvents(response))
        {
            yield return await reader.ReadWholeAsync(body, cancellationToken).ConfigureAwait(false);
            yield break;
        }

        var terminated = new BlankLineTerminatedStream(body);
        var events = SseParser.Create(terminated, (eventType, data) => reader.ReadEvent(eventType, data, terminated.HasEnded))
            .EnumerateAsync(cancellationToken)
            .GetAsyncEnumerator(cancellationToken);
        try
        {
            while (!reader._done)
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
                    e.AttachPartialText(reader._text.ToString());
                    throw;
                }

                if (events.Current.Data is { } chunk)
                {
                    yield return chunk;
                }
            }

            if (!reader._done && !reader.IsFinished)
            {
                throw reader.Interrupted("The stream ended before the answer did: there was neither a finish_reason nor [DONE].", null);
            }
        }
        finally
        {
            await events.DisposeAsync().ConfigureAwait(false);
            reader._text.Release();
        }

        // Only a body that was read to its end gives its connection back.
        if (body is DeadlineStream bounded)
        {
            await bounded.DrainAsync().ConfigureAwait(false);
        }
    }

    private bool IsFinished => _finished != 0 && _finished == _begun;

    private static bool IsEvents(HttpResponseMessage response)
    {
        // Some servers say text/plain, or nothing; JSON and HTML are no events.
        var mediaType = response.Content.Headers.ContentType?.MediaType;
        return mediaType is null || !(mediaType.EndsWith("json", StringComparison.OrdinalIgnoreCase) || mediaType.EndsWith("html", StringComparison.OrdinalIgnoreCase));
    }

    private ChatCompletionChunk? ReadEvent(string eventType, ReadOnlySpan<byte> data, bool isCut)
    {
        data = data.Trim(" \t\n"u8);
        if (data.StartsWith("[DONE]"u8))
        {
            _done = true;
            return null;
        }

        // Heartbeats, and comments that a proxy put behind `data:`.
        if (_done || data.IsEmpty || data[0] == (byte)':' || data.SequenceEqual("null"u8))
        {
            return null;
        }

        if (eventType == "error")
        {
            throw _errors.FromBody(data, _response.Headers);
        }

        if (Parse(data, isCut) is not { } chunk)
        {
            return null;
        }

        if (IsError(chunk, data))
        {
            throw _errors.FromBody(data, _response.Headers);
        }

        Note(chunk);
        return chunk;
    }

    // Null for what is left of an event that was cut off.
    private ChatCompletionChunk? Parse(ReadOnlySpan<byte> data, bool isCut)
    {
        try
        {
            var reader = new Utf8JsonReader(data);
            reader.Read();
            var chunk = _chunks.Read(ref reader);

            // Whatever follows the chunk within its event is an error too.
            return reader.Read() ? throw new JsonException("There is more than one value.") : chunk;
        }
        // InvalidOperationException: half a surrogate pair where a name or a known value is due.
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            if (isCut)
            {
                return IsFinished ? null : throw Interrupted("The stream ended in the middle of an event.", e);
            }

            throw _errors.Invalid($"sent an event that is not a chunk: {_errors.Excerpt(data, 200)}", _response, data, e);
        }
    }

    private static bool IsError(ChatCompletionChunk chunk, ReadOnlySpan<byte> data)
    {
        if (chunk.Object == "error")
        {
            return true;
        }

        if (chunk.AdditionalProperties is not { } extra)
        {
            return false;
        }

        if (extra.TryGetValue("error", out var error) && SaysSomething(error))
        {
            return true;
        }

        // Errors without a wrapper: a message or a detail, and nothing that a chunk has. Others have codes of their own.
        return chunk.Choices.Count == 0 && chunk.Usage is null && chunk.Id is null
            && (extra.ContainsKey("detail")
                || (extra.ContainsKey("message") && (extra.ContainsKey("code") || extra.ContainsKey("reason") || extra.ContainsKey("type")))
                || (!extra.ContainsKey("error") && ErrorBodyDetector.IsError(data)));
    }

    // Some servers have an empty error beside every chunk.
    private static bool SaysSomething(JsonElement error) => error.ValueKind switch
    {
        JsonValueKind.Object => error.EnumerateObject().Any(),
        JsonValueKind.Array => error.GetArrayLength() > 0,
        JsonValueKind.String => !error.ValueEquals(""),
        JsonValueKind.Number => error.GetRawText() != "0",
        JsonValueKind.True => true,
        _ => false,
    };

    private void Note(ChatCompletionChunk chunk)
    {
        var choices = chunk.Choices;
        for (var i = 0; i < choices.Count; i++)
        {
            var choice = choices[i];
            var bit = UInt128.One << (choice.Index & 127);
            _begun |= bit;
            if (choice.FinishReason is not null)
            {
                _finished |= bit;
            }

            _receivedAnything |= HasMore(choice.Delta.Details) || !string.IsNullOrEmpty(choice.Delta.Content) || !string.IsNullOrEmpty(choice.Delta.Reasoning);
            if (choice.Index == 0)
            {
                _text.Append(choice.Delta.Content);
            }
        }
    }

    // A first chunk often has the role alone.
    private static bool HasMore(DeltaDetails? details) => details is not null
        && (details.ToolCalls is { Count: > 0 } || details.FunctionCall is not null || details.Audio is not null || !string.IsNullOrEmpty(details.Refusal) || details.ReasoningDetails is { Count: > 0 });

    private StreamInterruptedException Interrupted(string message, Exception? cause) =>
        new($"{_errors.Provider}: {message}", new ErrorDetails { Provider = _errors.Provider, StatusCode = (int)_response.StatusCode, RequestId = ErrorMapper.RequestId(_response.Headers) }, cause)
        {
            PartialText = _text.ToString(),
            ReceivedAnything = _receivedAnything,
        };

    // A server or a proxy that does not stream answers with the whole: it is given out as one chunk.
    private async Task<ChatCompletionChunk> ReadWholeAsync(Stream body, CancellationToken cancellationToken)
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

        return Parse(whole.GetBuffer().AsMemory(0, (int)whole.Length));
    }

    private ChatCompletionChunk Parse(ReadOnlyMemory<byte> json)
    {
        // System.Text.Json takes a byte order mark for an error.
        if (json.Span.StartsWith("\uFEFF"u8))
        {
            json = json[3..];
        }

        ChatCompletion? completion = null;
        JsonException? cause = null;
        try
        {
            completion = JsonSerializer.Deserialize(json.Span, _options.TypeInfo<ChatCompletion>());
        }
        catch (JsonException e)
        {
            cause = e;
        }

        var chunk = completion is null ? null : WholeAnswer.ToChunk(completion);
        if (chunk is not null && IsError(chunk, json.Span))
        {
            var error = _errors.FromBody(json.Span, _response.Headers);
            error.AttachPartialText("");
            throw error;
        }

        if (chunk is not { Choices.Count: > 0 })
        {
            var contentType = _response.Content.Headers.ContentType?.ToString() ?? "no content type";
            var invalid = _errors.Invalid($"answered a streaming request with {contentType} that is no chat completion: {_errors.Excerpt(json.Span, 200)}", _response, json.Span, cause);
            invalid.AttachPartialText("");
            throw invalid;
        }

        return chunk;
    }
}
