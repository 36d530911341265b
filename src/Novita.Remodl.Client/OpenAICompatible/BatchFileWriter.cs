using System.Text.Json;
using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Writes the requests of one batch as JSON lines, and refuses what would make the batch fail.</summary>
/// <param name="rules">What the provider takes.</param>
/// <param name="prepare">Checks a body and changes it to what the wire demands.</param>
internal sealed class BatchFileWriter(BatchRules rules, Func<object, object> prepare)
{
    private const int Window = 64 * 1024;

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly PooledBuffer _buffer = new();
    private int _line;
    private long _written;
    private string? _model;

    /// <summary>Where the requests go, once the first was written.</summary>
    public BatchEndpoint? Endpoint { get; private set; }

    /// <summary>What went wrong with the requests, and not with where they are written to.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Writes all of them in windows; no more than one window and one line are in memory.</summary>
    public async Task WriteAsync(Stream destination, IAsyncEnumerable<BatchItem> items, CancellationToken cancellationToken)
    {
        var writer = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = WireJson.Options.Encoder, MaxDepth = WireJson.Options.MaxDepth, SkipValidation = true });
        await using var disposing = writer.ConfigureAwait(false);
        var enumerator = items.GetAsyncEnumerator(cancellationToken);
        try
        {
            while (await NextAsync(enumerator, writer, cancellationToken).ConfigureAwait(false))
            {
                if (_buffer.Length >= Window)
                {
                    await FlushAsync(destination, cancellationToken).ConfigureAwait(false);
                }
            }

            await FlushAsync(destination, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _buffer.Release();
            await enumerator.DisposeAsync().ConfigureAwait(false);
        }
    }

    // Takes the next one into the buffer; false at the end.
    private async ValueTask<bool> NextAsync(IAsyncEnumerator<BatchItem> items, Utf8JsonWriter writer, CancellationToken cancellationToken)
    {
        try
        {
            if (await items.MoveNextAsync().ConfigureAwait(false))
            {
                Add(items.Current, writer);
                return true;
            }

            return _line > 0 ? false : throw new ArgumentException("The batch has no requests. Give at least one.", nameof(items));
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Failure = e;
            throw;
        }
    }

    private void Add(BatchItem item, Utf8JsonWriter writer)
    {
        _line++;
        if (item is null)
        {
            throw Refusal(item, "is null.");
        }

        if (_line > rules.MaxLines)
        {
            throw Refusal(item, FormattableString.Invariant($"is one too many: a batch has at most {rules.MaxLines} requests. Start another batch with the rest."));
        }

        CheckEndpoint(item);
        if (!_ids.Add(item.CustomId))
        {
            throw Refusal(item, $"has the id '{item.CustomId}', which an earlier one has too. Results are told apart by it.");
        }

        var body = Prepare(item);
        CheckModel(item, body);
        Write(item, body, writer);
        if (_written + _buffer.Length > rules.MaxBytes)
        {
            throw Refusal(item, FormattableString.Invariant($"makes the file longer than the {rules.MaxBytes} bytes that a batch may have. Start another batch with it and the rest."));
        }
    }

    private void CheckEndpoint(BatchItem item)
    {
        Endpoint ??= item.Endpoint;
        if (item.Endpoint != Endpoint)
        {
            throw Refusal(item, $"goes to {item.Endpoint}, but those before it to {Endpoint}. All of a batch go to the same.");
        }

        if (rules.Endpoints.Count > 0 && !rules.Endpoints.Contains(item.Endpoint))
        {
            throw Refusal(item, $"goes to {item.Endpoint}, which has no batches with this provider; there are {string.Join(", ", rules.Endpoints)}.");
        }
    }

    private object Prepare(BatchItem item)
    {
        try
        {
            return prepare(item.Body);
        }
        catch (ArgumentException e)
        {
            throw Refusal(item, $"('{item.CustomId}') can't be right: {e.Message}", e);
        }
    }

    private void CheckModel(BatchItem item, object body)
    {
        if (!rules.IsOfOneModel)
        {
            return;
        }

        var model = ModelOf(body);
        _model ??= model;
        if (model != _model)
        {
            throw Refusal(item, $"is for {model}, but those before it for {_model}. With this provider all of a batch are for the same model.");
        }
    }

    private static string? ModelOf(object body) => body switch
    {
        ChatCompletionRequest chat => chat.Model,
        CompletionRequest completion => completion.Model,
        JsonElement json => json.TryGetProperty("model", out var model) && model.ValueKind == JsonValueKind.String ? model.GetString() : null,
        _ => null,
    };

    private void Write(BatchItem item, object body, Utf8JsonWriter writer)
    {
        writer.Reset(_buffer);
        writer.WriteStartObject();
        writer.WriteString("custom_id"u8, item.CustomId);
        if (rules.WritesRoute)
        {
            writer.WriteString("method"u8, "POST"u8);
            writer.WriteString("url"u8, item.Endpoint.Value);
        }

        writer.WritePropertyName("body"u8);
        Write(body, writer);
        writer.WriteEndObject();
        writer.Flush();
        _buffer.GetSpan(1)[0] = (byte)'\n';
        _buffer.Advance(1);
    }

    private static void Write(object body, Utf8JsonWriter writer)
    {
        switch (body)
        {
            case IJsonWritable writable:
                writable.WriteTo(writer, WireJson.Options);
                break;
            case JsonElement json:
                json.WriteTo(writer);
                break;
            default:
                JsonSerializer.Serialize(writer, body, WireJson.Options.GetTypeInfo(body.GetType()));
                break;
        }
    }

    private async ValueTask FlushAsync(Stream destination, CancellationToken cancellationToken)
    {
        for (var i = 0; i < _buffer.Full.Count; i++)
        {
            await destination.WriteAsync(_buffer.Full[i], cancellationToken).ConfigureAwait(false);
        }

        await destination.WriteAsync(_buffer.Last, cancellationToken).ConfigureAwait(false);
        _written += _buffer.Length;
        _buffer.Release();
    }

    private ArgumentException Refusal(BatchItem? item, string problem, Exception? cause = null) =>
        new(FormattableString.Invariant($"Request {_line} of the batch {problem}"), nameof(item), cause);
}
