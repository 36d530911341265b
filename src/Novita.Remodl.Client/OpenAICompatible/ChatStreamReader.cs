using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Reads the answer to one streaming chat request, chunk by chunk.</summary>
internal sealed class ChatStreamReader(ErrorMapper errors, JsonSerializerOptions options)
{
    private readonly ChatCompletionChunkReader _chunks = new(options);
    private readonly PartialText _text = new();
    private HttpResponseMessage? _response;
    private ulong _begun;
    private ulong _finished;
    private bool _receivedAnything;
    private bool _done;

    /// <summary>Yields the chunks of <paramref name="response"/> and disposes of it, at the end or when the caller stops.</summary>
    public async IAsyncEnumerable<ChatCompletionChunk> ReadAsync(HttpResponseMessage response, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        _response = response;
        using (response)
        {
            var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            if (!IsEvents(response))
            {
                yield return await ReadWholeAsync(body, cancellationToken).ConfigureAwait(false);
                yield break;
            }

            var events = SseParser.Create(new BlankLineTerminatedStream(body), ReadEvent).EnumerateAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
            try
            {
                while (!_done && await MoveNextAsync(events).ConfigureAwait(false))
                {
                    if (events.Current.Data is { } chunk)
                    {
                        yield return chunk;
                    }
                }

                if (!_done && (_finished == 0 || _finished != _begun))
                {
                    throw Interrupted("The stream ended before the answer did: there was neither a finish_reason nor [DONE].", null);
                }
            }
            finally
            {
                await events.DisposeAsync().ConfigureAwait(false);
                _text.Release();
            }

            // Only a body that was read to its end gives its connection back.
            if (body is DeadlineStream bounded)
            {
                await bounded.DrainAsync().ConfigureAwait(false);
            }
        }
    }

    private static bool IsEvents(HttpResponseMessage response)
    {
        // Some servers say text/plain, or nothing; JSON and HTML are no events.
        var mediaType = response.Content.Headers.ContentType?.MediaType;
        return mediaType is null || !(mediaType.EndsWith("json", StringComparison.OrdinalIgnoreCase) || mediaType.EndsWith("html", StringComparison.OrdinalIgnoreCase));
    }

    private async ValueTask<bool> MoveNextAsync(IAsyncEnumerator<SseItem<ChatCompletionChunk?>> events)
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
            e.AttachPartialText(_text.ToString());
            throw;
        }
    }

    private ChatCompletionChunk? ReadEvent(string eventType, ReadOnlySpan<byte> data)
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
            throw errors.FromBody(data, _response!.Headers);
        }

        var chunk = Parse(data);
        if (IsError(chunk))
        {
            throw errors.FromBody(data, _response!.Headers);
        }

        Note(chunk);
        return chunk;
    }

    private ChatCompletionChunk Parse(ReadOnlySpan<byte> data)
    {
        try
        {
            var reader = new Utf8JsonReader(data);
            reader.Read();
            return _chunks.Read(ref reader);
        }
        catch (JsonException e)
        {
            throw errors.Invalid($"sent an event that is not a chunk: {errors.Excerpt(data, 200)}", _response, data, e);
        }
    }

    private static bool IsError(ChatCompletionChunk chunk)
    {
        if (chunk.Object == "error")
        {
            return true;
        }

        if (chunk.AdditionalProperties is not { } extra)
        {
            return false;
        }

        if (extra.TryGetValue("error", out var error) && error.ValueKind is not (JsonValueKind.Null or JsonValueKind.False))
        {
            return true;
        }

        // Errors without a wrapper: a message or a detail, and nothing that a chunk has.
        return chunk.Choices.Count == 0 && chunk.Usage is null && chunk.Id is null
            && (extra.ContainsKey("detail") || (extra.ContainsKey("message") && (extra.ContainsKey("code") || extra.ContainsKey("reason") || extra.ContainsKey("type"))));
    }

    private void Note(ChatCompletionChunk chunk)
    {
        var choices = chunk.Choices;
        for (var i = 0; i < choices.Count; i++)
        {
            var choice = choices[i];
            var bit = 1UL << (choice.Index & 63);
            _begun |= bit;
            if (choice.FinishReason is not null)
            {
                _finished |= bit;
            }

            _receivedAnything |= choice.Delta.Details is not null || !string.IsNullOrEmpty(choice.Delta.Content) || !string.IsNullOrEmpty(choice.Delta.Reasoning);
            if (choice.Index == 0)
            {
                _text.Append(choice.Delta.Content);
            }
        }
    }

    private StreamInterruptedException Interrupted(string message, ProviderConnectionException? cause) =>
        new($"{errors.Provider}: {message}", new ErrorDetails { Provider = errors.Provider, StatusCode = (int)_response!.StatusCode, RequestId = ErrorMapper.RequestId(_response.Headers) }, cause)
        {
            PartialText = _text.ToString(),
            ReceivedAnything = _receivedAnything,
        };

    // A server or a proxy that does not stream answers with the whole: it is given out as one chunk.
    private async Task<ChatCompletionChunk> ReadWholeAsync(Stream body, CancellationToken cancellationToken)
    {
        using var whole = new MemoryStream();
        await body.CopyToAsync(whole, cancellationToken).ConfigureAwait(false);
        var json = whole.GetBuffer().AsMemory(0, (int)whole.Length);
        ChatCompletion? completion = null;
        JsonException? cause = null;
        try
        {
            completion = JsonSerializer.Deserialize(json.Span, options.TypeInfo<ChatCompletion>());
        }
        catch (JsonException e)
        {
            cause = e;
        }

        if (completion is null)
        {
            var contentType = _response!.Content.Headers.ContentType?.ToString() ?? "no content type";
            throw errors.Invalid($"answered a streaming request with {contentType} that is no chat completion: {errors.Excerpt(json.Span, 200)}", _response, json.Span, cause);
        }

        var chunk = ToChunk(completion);
        return IsError(chunk) ? throw errors.FromBody(json.Span, _response!.Headers) : chunk;
    }

    private static ChatCompletionChunk ToChunk(ChatCompletion completion) => new()
    {
        Id = completion.Id,
        Object = completion.Object == "chat.completion" ? "chat.completion.chunk" : completion.Object,
        Created = completion.Created,
        Model = completion.Model,
        SystemFingerprint = completion.SystemFingerprint,
        ServiceTier = completion.ServiceTier,
        Usage = completion.Usage,
        Moderation = completion.Moderation,
        PromptTokenIds = completion.PromptTokenIds,
        AdditionalProperties = completion.AdditionalProperties,
        Choices = [.. completion.Choices.Select(ToChunkChoice)],
    };

    private static ChatChunkChoice ToChunkChoice(ChatChoice choice)
    {
        var message = choice.Message;
        var fields = message.ReasoningFields;
        return new()
        {
            Index = choice.Index,
            FinishReason = choice.FinishReason,
            Logprobs = choice.Logprobs,
            StopReason = choice.StopReason,
            TokenIds = choice.TokenIds,
            AdditionalProperties = choice.AdditionalProperties,
            Delta = new()
            {
                Role = message.Role,
                Content = message.Content.IsEmpty ? null : message.Text,
                Reasoning = fields.Text,
                ReasoningForm = (fields.Reasoning, fields.ReasoningContent) switch
                {
                    (not null, not null) => ReasoningForm.Both,
                    (not null, null) => ReasoningForm.Reasoning,
                    _ => ReasoningForm.ReasoningContent,
                },
                ReasoningDetails = message.ReasoningDetails,
                Refusal = message.Refusal,
                Audio = message.Audio,
                Annotations = message.Annotations,
                ToolCalls = message.ToolCalls is null ? null : [.. message.ToolCalls.Select(ToFragment)],
                FunctionCall = message.FunctionCall is { } call ? new() { Name = call.Name, Arguments = call.Arguments } : null,
                AdditionalProperties = message.AdditionalProperties,
            },
        };
    }

    private static ToolCallDelta ToFragment(ToolCall call, int position) => new()
    {
        Index = call.Index ?? position,
        Id = call.Id,
        Type = call.Type,
        Function = call.Function is { } function ? new() { Name = function.Name, Arguments = function.Arguments, AdditionalProperties = function.AdditionalProperties } : null,
        Custom = call.Custom is { } custom ? new() { Name = custom.Name, Input = custom.Input, AdditionalProperties = custom.AdditionalProperties } : null,
        AdditionalProperties = call.AdditionalProperties,
    };
}
