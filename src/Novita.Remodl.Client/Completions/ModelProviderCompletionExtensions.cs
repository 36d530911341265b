namespace Novita.Remodl.Client;

/// <summary>Completions in one line.</summary>
public static class ModelProviderCompletionExtensions
{
    /// <summary>Lets a model go on with a text.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="model">The model's id.</param>
    /// <param name="prompt">The text, or several.</param>
    /// <param name="maxTokens">The most tokens of a completion. Default: the server's own, often 16.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="IModelProvider.CompleteTextAsync" path="/exception"/>
    public static Task<TextCompletion> CompleteTextAsync(
        this IModelProvider provider, string model, CompletionPrompt prompt, int? maxTokens = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return provider.CompleteTextAsync(GoOn(model, prompt, maxTokens), cancellationToken);
    }

    /// <summary>Lets a model go on with a text and streams what it adds.</summary>
    /// <inheritdoc cref="CompleteTextAsync(IModelProvider, string, CompletionPrompt, int?, CancellationToken)" path="/param"/>
    /// <inheritdoc cref="IModelProvider.StreamCompletionAsync" path="/exception"/>
    public static IAsyncEnumerable<TextCompletion> StreamCompletionAsync(
        this IModelProvider provider, string model, CompletionPrompt prompt, int? maxTokens = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return provider.StreamCompletionAsync(GoOn(model, prompt, maxTokens), cancellationToken);
    }

    private static CompletionRequest GoOn(string model, CompletionPrompt prompt, int? maxTokens)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        return new() { Model = model, Prompt = prompt, MaxTokens = maxTokens };
    }
}
