using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <content>Completions of a prompt, whole and streamed.</content>
public abstract partial class OpenAICompatibleProvider
{
    /// <summary>The route of completions, without what <see cref="CompleteTextAsync"/> and <see cref="StreamCompletionAsync"/> do to a request.</summary>
    public ICompletionsApi CompletionsApi { get; }

    /// <inheritdoc/>
    public Task<TextCompletion> CompleteTextAsync(CompletionRequest request, CancellationToken cancellationToken = default) =>
        CompletionsApi.CreateAsync(PrepareWhole(request), cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<TextCompletion> StreamCompletionAsync(CompletionRequest request, CancellationToken cancellationToken = default)
    {
        CompletionRequestChecks.Check(request, isStream: true);
        var options = request.StreamOptions ?? new();
        var prepared = request with { Model = OwnName(request.Model), Stream = true, StreamOptions = options with { IncludeUsage = options.IncludeUsage ?? true } };
        var completions = Math.Max(1, (request.Prompt?.Count ?? 0) + (request.PromptEmbeds?.Count ?? 0)) * (request.N ?? 1);
        return EventStreamReader<TextCompletion>.ReadAsync(
            () => new CompletionStreamReader(_errors, WireJson.Options, completions), token => CompletionsApi.StreamAsync(prepared, token), cancellationToken);
    }

    private CompletionRequest PrepareWhole(CompletionRequest request)
    {
        CompletionRequestChecks.Check(request, isStream: false);
        return request with { Model = OwnName(request.Model), Stream = null, StreamOptions = null };
    }
}
