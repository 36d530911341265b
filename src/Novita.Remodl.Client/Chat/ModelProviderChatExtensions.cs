using System.Runtime.CompilerServices;

namespace Novita.Remodl.Client;

/// <summary>Chats in one line.</summary>
public static class ModelProviderChatExtensions
{
    /// <summary>Asks a model one question.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="model">The model's id, for example <c>deepseek/deepseek-v3.2</c>.</param>
    /// <param name="prompt">The question.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="IModelProvider.CompleteChatAsync" path="/exception"/>
    public static Task<ChatCompletion> CompleteChatAsync(this IModelProvider provider, string model, string prompt, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return provider.CompleteChatAsync(Ask(model, prompt), cancellationToken);
    }

    /// <summary>Asks a model one question and streams the answer.</summary>
    /// <inheritdoc cref="CompleteChatAsync(IModelProvider, string, string, CancellationToken)" path="/param"/>
    /// <inheritdoc cref="IModelProvider.StreamChatAsync" path="/exception"/>
    public static IAsyncEnumerable<ChatCompletionChunk> StreamChatAsync(this IModelProvider provider, string model, string prompt, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return provider.StreamChatAsync(Ask(model, prompt), cancellationToken);
    }

    /// <summary>Asks a model one question and streams the text of the answer.</summary>
    /// <inheritdoc cref="CompleteChatAsync(IModelProvider, string, string, CancellationToken)" path="/param"/>
    /// <inheritdoc cref="IModelProvider.StreamChatAsync" path="/exception"/>
    public static IAsyncEnumerable<string> StreamTextAsync(this IModelProvider provider, string model, string prompt, CancellationToken cancellationToken = default) =>
        provider.StreamTextAsync(Ask(model, prompt), cancellationToken);

    /// <summary>Streams the text of an answer: its content, without reasoning and tool calls.</summary>
    /// <inheritdoc cref="IModelProvider.StreamChatAsync" path="/exception"/>
    public static IAsyncEnumerable<string> StreamTextAsync(this IModelProvider provider, ChatCompletionRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return TextOf(provider.StreamChatAsync(request, cancellationToken), cancellationToken);
    }

    private static async IAsyncEnumerable<string> TextOf(IAsyncEnumerable<ChatCompletionChunk> chunks, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var chunk in chunks.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (chunk.Text is { Length: > 0 } text)
            {
                yield return text;
            }
        }
    }

    private static ChatCompletionRequest Ask(string model, string prompt)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        return new() { Model = model, Messages = [prompt] };
    }
}
