using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.Http;

/// <summary>Turns values into request bodies and response bodies into values.</summary>
internal sealed class JsonBody
{
    private const int ExcerptChars = 200;

    private readonly JsonSerializerOptions _options;
    private readonly JsonWriterOptions _writerOptions;
    private readonly TransportContext _context;
    private readonly ErrorMapper _errors;
    private readonly DeadlineSource _deadlines;
    private readonly Pool<Utf8JsonWriter> _writers = new();

    /// <param name="options">The options that know the types of the wire.</param>
    /// <param name="context">Whose bodies they are; without it messages name no provider and time limits are the defaults.</param>
    public JsonBody(JsonSerializerOptions options, TransportContext? context = null)
    {
        _options = options;
        // A writer of one's own doesn't take these from the serializer's options.
        _writerOptions = new JsonWriterOptions
        {
            Encoder = options.Encoder,
            Indented = options.WriteIndented,
            MaxDepth = options.MaxDepth,
            SkipValidation = true,
        };
        _context = context ?? new TransportContext { Provider = "The provider", BaseAddress = new Uri("http://localhost") };
        _errors = new ErrorMapper(_context);
        _deadlines = new DeadlineSource(_context.Time);
    }

    /// <summary>A body that can be sent more than once. Its memory is given back when it is disposed of, as it is with its request.</summary>
    /// <exception cref="ArgumentException">It is longer than <see cref="TransportOptions.MaxRequestBytes"/>.</exception>
    public HttpContent Write<T>(T value)
    {
        var buffer = new PooledBuffer(_context.Options.MaxRequestBytes);
        var writer = Rent(buffer);
        try
        {
            if (value is IJsonWritable writable)
            {
                writable.WriteTo(writer, _options);
            }
            else
            {
                JsonSerializer.Serialize(writer, value, TypeInfo<T>());
            }

            writer.Flush();
        }
        catch
        {
            writer.Dispose();
            buffer.Release();
            throw;
        }

        writer.Reset();
        if (!_writers.Return(writer))
        {
            writer.Dispose();
        }

        return new PooledJsonContent(buffer);
    }

    /// <summary>Reads the whole body within the time of an attempt. The response stays the caller's to dispose of.</summary>
    /// <exception cref="ModelProviderException">The body is an error, isn't JSON, breaks off, or takes too long.</exception>
    public async Task<T> ReadAsync<T>(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var body = new PooledBody();
        await ReadAsync(body, response, cancellationToken).ConfigureAwait(false);
        return Read<T>(response, body.Span);
    }

    /// <summary>Reads the whole body, whatever it is, within the time of an attempt.</summary>
    /// <exception cref="ModelProviderException">The body breaks off, or takes too long.</exception>
    public async Task<byte[]> ReadBytesAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var body = new PooledBody();
        await ReadAsync(body, response, cancellationToken).ConfigureAwait(false);
        return body.Span.ToArray();
    }

    private async ValueTask ReadAsync(PooledBody body, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var deadline = _deadlines.Rent(cancellationToken);
        try
        {
            var stream = await response.Content.ReadAsStreamAsync(deadline.Token).ConfigureAwait(false);
            var reading = body.ReadAsync(stream, response.Content.Headers.ContentLength, Array.MaxLength, deadline.Token);
            if (!reading.IsCompleted)
            {
                deadline.Start(_context.Options.AttemptTimeout);
            }

            await reading.ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or HttpRequestException)
        {
            throw Failure(e, deadline, cancellationToken);
        }
    }

    /// <summary>Reads a body that is there.</summary>
    /// <exception cref="ModelProviderException">The body is an error, or isn't JSON of this kind.</exception>
    public T Read<T>(HttpResponseMessage response, ReadOnlySpan<byte> body)
    {
        // System.Text.Json takes a byte order mark for an error.
        if (body.StartsWith("\uFEFF"u8))
        {
            body = body[3..];
        }

        if (ErrorBodyDetector.IsError(body))
        {
            throw _errors.FromBody(body, response.Headers);
        }

        T? value;
        try
        {
            value = JsonSerializer.Deserialize(body, TypeInfo<T>());
        }
        catch (JsonException e)
        {
            throw Invalid<T>(response, body, e);
        }

        return value ?? throw Invalid<T>(response, body, null);
    }

    private InvalidProviderResponseException Invalid<T>(HttpResponseMessage response, ReadOnlySpan<byte> body, JsonException? cause)
    {
        var type = response.Content.Headers.ContentType?.MediaType ?? "no content type";
        var encoding = response.Content.Headers.ContentEncoding.Count > 0 ? $" ({response.Content.Headers.ContentEncoding})" : "";
        var start = _errors.Excerpt(body, ExcerptChars);
        var message = new StringBuilder("sent ").Append(type).Append(encoding);
        if (body.IsEmpty)
        {
            message.Append(" with an empty body where JSON was due.");
        }
        else if (!LooksLikeJson(body))
        {
            message.Append(" that isn't JSON: '").Append(start)
                .Append("'. Something between here and the service may have answered; check the base address and the proxy.");
        }
        else
        {
            message.Append(" that isn't a ").Append(typeof(T).Name);
            if (cause?.Path is { } path)
            {
                message.Append(" at ").Append(path);
            }

            message.Append(": '").Append(start).Append("'.");
        }

        return _errors.Invalid(message.ToString(), response, body, cause);
    }

    private static bool LooksLikeJson(ReadOnlySpan<byte> body)
    {
        var start = body.TrimStart(" \t\r\n"u8);
        return !start.IsEmpty && start[0] is (byte)'{' or (byte)'[' or (byte)'"' or (byte)'-' or (>= (byte)'0' and <= (byte)'9')
            || start.StartsWith("true"u8) || start.StartsWith("false"u8) || start.StartsWith("null"u8);
    }

    private Exception Failure(Exception cause, Deadline deadline, CancellationToken cancellationToken)
    {
        if (deadline.HasExpired)
        {
            return _context.Timeout(ProviderTimeoutKind.Attempt, _context.Options.AttemptTimeout, cause);
        }

        return cancellationToken.IsCancellationRequested
            ? new OperationCanceledException(cause.Message, cause, cancellationToken)
            : new ProviderConnectionException(
                $"The connection to {_context.Provider} broke in the middle of the response: {cause.Message}",
                new ErrorDetails { Provider = _context.Provider },
                cause);
    }

    private Utf8JsonWriter Rent(PooledBuffer buffer)
    {
        if (_writers.TryRent() is not { } writer)
        {
            return new Utf8JsonWriter(buffer, _writerOptions);
        }

        writer.Reset(buffer);
        return writer;
    }

    private JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)_options.GetTypeInfo(typeof(T));
}
