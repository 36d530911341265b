using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <content>Chat, whole and streamed.</content>
public abstract partial class OpenAICompatibleProvider
{
    /// <summary>The route of chat completions, without what <see cref="CompleteChatAsync"/> and <see cref="StreamChatAsync"/> do to a request.</summary>
    public IChatCompletionsApi ChatCompletionsApi { get; }

    /// <inheritdoc/>
    public Task<ChatCompletion> CompleteChatAsync(ChatCompletionRequest request, CancellationToken cancellationToken = default) =>
        ChatCompletionsApi.CreateAsync(PrepareWhole(request), cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<ChatCompletionChunk> StreamChatAsync(ChatCompletionRequest request, CancellationToken cancellationToken = default)
    {
        ChatRequestChecks.Check(request);
        var prepared = Prepare(WithOwnName(request));
        var options = prepared.StreamOptions ?? new();
        prepared = prepared with { Stream = true, StreamOptions = options with { IncludeUsage = options.IncludeUsage ?? true } };
        return EventStreamReader<ChatCompletionChunk>.ReadAsync(
            () => new ChatStreamReader(_errors, WireJson.Options), token => ChatCompletionsApi.StreamAsync(prepared, token), cancellationToken);
    }

    /// <summary>Changes a request to what the server's wire demands.</summary>
    private protected virtual ChatCompletionRequest Prepare(ChatCompletionRequest request) =>
        // Several servers refuse an empty list.
        request.Tools is { Count: 0 } ? request with { Tools = null, ToolChoice = null, ParallelToolCalls = null } : request;

    private ChatCompletionRequest PrepareWhole(ChatCompletionRequest request)
    {
        ChatRequestChecks.Check(request);
        var prepared = Prepare(WithOwnName(request));
        return prepared.Stream is null && prepared.StreamOptions is null ? prepared : prepared with { Stream = null, StreamOptions = null };
    }

    private ChatCompletionRequest WithOwnName(ChatCompletionRequest request) =>
        OwnName(request.Model) is var model && ReferenceEquals(model, request.Model) ? request : request with { Model = model };
}
