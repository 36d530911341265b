using System.Text.Json;

namespace Novita.Remodl.Client;

/// <summary>A request of a batch. All of a batch have the same <see cref="Endpoint"/>, and ids of their own.</summary>
public sealed record BatchItem
{
    private BatchItem(string customId, BatchEndpoint endpoint, object body)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(customId);
        ArgumentNullException.ThrowIfNull(body);
        CustomId = customId;
        Endpoint = endpoint;
        Body = body;
    }

    /// <summary>Your id of it, by which its result is found: results come in any order.</summary>
    public string CustomId { get; }

    /// <summary>Where it goes.</summary>
    public BatchEndpoint Endpoint { get; }

    // A request record, or a JsonElement.
    internal object Body { get; }

    /// <summary>A chat. Its <see cref="ChatCompletionRequest.Stream"/> is not read.</summary>
    /// <exception cref="ArgumentException"><paramref name="customId"/> is empty.</exception>
    public static BatchItem ForChat(string customId, ChatCompletionRequest request) => new(customId, BatchEndpoint.ChatCompletions, request);

    /// <summary>A chat of one question.</summary>
    /// <exception cref="ArgumentException"><paramref name="customId"/> is empty.</exception>
    public static BatchItem ForChat(string customId, string model, string prompt) => ForChat(customId, new ChatCompletionRequest { Model = model, Messages = [prompt] });

    /// <summary>A text to be gone on with. Its <see cref="CompletionRequest.Stream"/> is not read.</summary>
    /// <exception cref="ArgumentException"><paramref name="customId"/> is empty.</exception>
    public static BatchItem ForCompletion(string customId, CompletionRequest request) => new(customId, BatchEndpoint.Completions, request);

    /// <summary>Things to be embedded, no more than one call takes.</summary>
    /// <exception cref="ArgumentException"><paramref name="customId"/> is empty.</exception>
    public static BatchItem ForEmbedding(string customId, EmbeddingRequest request) => new(customId, BatchEndpoint.Embeddings, request);

    /// <summary>A response. Its <see cref="ResponseRequest.Stream"/> is not read.</summary>
    /// <exception cref="ArgumentException"><paramref name="customId"/> is empty.</exception>
    public static BatchItem ForResponse(string customId, ResponseRequest request) => new(customId, BatchEndpoint.Responses, request);

    /// <summary>Any request, sent as it is.</summary>
    /// <exception cref="ArgumentException"><paramref name="customId"/> is empty, or <paramref name="body"/> no object.</exception>
    public static BatchItem ForJson(string customId, BatchEndpoint endpoint, JsonElement body) => body.ValueKind == JsonValueKind.Object
        ? new(customId, endpoint, body)
        : throw new ArgumentException($"The body of '{customId}' is {body.ValueKind}; it has to be a JSON object.", nameof(body));
}
