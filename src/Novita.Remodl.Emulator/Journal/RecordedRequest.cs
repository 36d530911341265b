using System.Text;
using System.Text.Json;

namespace Novita.Remodl.Emulator;

/// <summary>A request that reached the emulator.</summary>
public sealed class RecordedRequest
{
    private readonly TaskCompletionSource _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The side that was asked.</summary>
    public required EmulatedService Service { get; init; }

    /// <summary>The HTTP method.</summary>
    public required string Method { get; init; }

    /// <summary>The path, as it stood on the request line without its query.</summary>
    public required string Path { get; init; }

    /// <summary>The query with its question mark, or an empty string.</summary>
    public required string Query { get; init; }

    /// <summary>The headers by name, in any case; repeated ones are joined with a comma.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>The body as it came over the wire.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Which connection brought the request; equal for requests that shared one.</summary>
    public required string ConnectionId { get; init; }

    /// <summary>The status that was answered; meaningful once <see cref="Completion"/> has completed.</summary>
    public int StatusCode { get; private set; }

    /// <summary>Whether the client closed the connection before it had the whole answer.</summary>
    public bool Aborted { get; private set; }

    /// <summary>Completes when the answer was written or the connection broke.</summary>
    public Task Completion => _completion.Task;

    /// <summary>The body as text.</summary>
    public string BodyText => Encoding.UTF8.GetString(Body.Span);

    /// <summary>The body as JSON.</summary>
    public JsonElement BodyJson => JsonSerializer.Deserialize<JsonElement>(Body.Span);

    internal void Complete(int statusCode, bool aborted)
    {
        StatusCode = statusCode;
        Aborted = aborted;
        _completion.TrySetResult();
    }
}
