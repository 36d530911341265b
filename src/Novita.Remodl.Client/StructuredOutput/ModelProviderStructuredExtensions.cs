using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;

namespace Novita.Remodl.Client;

/// <summary>Chats whose answers have the form of a type.</summary>
public static class ModelProviderStructuredExtensions
{
    /// <summary>
    /// Completes a chat and reads the answer as a type, whose schema the model is held to: by the server where it can, else by the prompt (see <see cref="StructuredOutputMode"/>).
    /// A <see cref="System.ComponentModel.DescriptionAttribute"/> on the type, its properties or its parameters tells the model what they are.
    /// </summary>
    /// <param name="provider">The provider.</param>
    /// <param name="request">The chat, without a response format.</param>
    /// <param name="type">The type, for example <c>AppJson.Default.City</c> of a source-generated context. It may be anything that JSON can be, a list or a number too.</param>
    /// <param name="options">How it is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="StructuredOutputException">The answer is cut off, a refusal, no JSON, or does not fit.</exception>
    /// <inheritdoc cref="IModelProvider.CompleteChatAsync" path="/exception"/>
    public static Task<StructuredCompletion<T>> CompleteChatAsync<T>(
        this IModelProvider provider, ChatCompletionRequest request, JsonTypeInfo<T> type, StructuredOutputOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return CompleteAsync(provider, StructuredPlan.Of(request, type, options), type, cancellationToken);
    }

    /// <summary>Asks one question and reads the answer as a type.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="model">The model's id, for example <c>deepseek/deepseek-v3.2</c>.</param>
    /// <param name="prompt">The question.</param>
    /// <param name="type">The type, for example <c>AppJson.Default.City</c> of a source-generated context.</param>
    /// <param name="options">How it is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="CompleteChatAsync{T}(IModelProvider, ChatCompletionRequest, JsonTypeInfo{T}, StructuredOutputOptions?, CancellationToken)" path="/exception"/>
    public static Task<StructuredCompletion<T>> CompleteChatAsync<T>(
        this IModelProvider provider, string model, string prompt, JsonTypeInfo<T> type, StructuredOutputOptions? options = null, CancellationToken cancellationToken = default) =>
        provider.CompleteChatAsync(Ask(model, prompt), type, options, cancellationToken);

    /// <summary>
    /// Completes a chat and streams the answer as it takes the form of a type: an update whenever more of it is known, and at last the whole.
    /// The request is sent when the enumeration begins; leaving it closes the connection.
    /// </summary>
    /// <inheritdoc cref="CompleteChatAsync{T}(IModelProvider, ChatCompletionRequest, JsonTypeInfo{T}, StructuredOutputOptions?, CancellationToken)" path="/param"/>
    /// <inheritdoc cref="CompleteChatAsync{T}(IModelProvider, ChatCompletionRequest, JsonTypeInfo{T}, StructuredOutputOptions?, CancellationToken)" path="/exception"/>
    public static IAsyncEnumerable<StructuredUpdate<T>> StreamChatAsync<T>(
        this IModelProvider provider, ChatCompletionRequest request, JsonTypeInfo<T> type, StructuredOutputOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return StreamAsync(provider, StructuredPlan.Of(request, type, options), type, cancellationToken);
    }

    /// <summary>Asks one question and streams the answer as it takes the form of a type.</summary>
    /// <inheritdoc cref="CompleteChatAsync{T}(IModelProvider, string, string, JsonTypeInfo{T}, StructuredOutputOptions?, CancellationToken)" path="/param"/>
    /// <inheritdoc cref="CompleteChatAsync{T}(IModelProvider, ChatCompletionRequest, JsonTypeInfo{T}, StructuredOutputOptions?, CancellationToken)" path="/exception"/>
    public static IAsyncEnumerable<StructuredUpdate<T>> StreamChatAsync<T>(
        this IModelProvider provider, string model, string prompt, JsonTypeInfo<T> type, StructuredOutputOptions? options = null, CancellationToken cancellationToken = default) =>
        provider.StreamChatAsync(Ask(model, prompt), type, options, cancellationToken);

    private static async Task<StructuredCompletion<T>> CompleteAsync<T>(IModelProvider provider, StructuredPlan plan, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        for (var mode = plan.FirstMode; ;)
        {
            try
            {
                var completion = await provider.CompleteChatAsync(plan.RequestFor(mode), cancellationToken).ConfigureAwait(false);
                return new() { Value = StructuredAnswer.Read(completion, type, plan.Schema, provider.Name).Value, Completion = completion, Mode = mode };
            }
            catch (InvalidRequestException refusal) when (plan.After(mode, refusal) is { } next)
            {
                mode = next;
            }
        }
    }

    private static async IAsyncEnumerable<StructuredUpdate<T>> StreamAsync<T>(
        IModelProvider provider, StructuredPlan plan, JsonTypeInfo<T> type, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (mode, chunks) = await BeginAsync(provider, plan, cancellationToken).ConfigureAwait(false);
        await using (chunks.ConfigureAwait(false))
        {
            var accumulator = new ChatCompletionAccumulator();
            var reader = new StructuredStreamReader();
            for (var isThere = chunks.HasFirst; isThere; isThere = await chunks.Source.MoveNextAsync().ConfigureAwait(false))
            {
                accumulator.Add(chunks.Source.Current);
                if (reader.Append(chunks.Source.Current.Text))
                {
                    yield return new(reader.Json, type, plan.Schema.IsWrapped);
                }
            }

            var completion = accumulator.ToCompletion();
            var (value, json) = StructuredAnswer.Read(completion, type, plan.Schema, provider.Name);
            yield return new(new() { Value = value, Completion = completion, Mode = mode }, json, type, plan.Schema.IsWrapped);
        }
    }

    // A refusal comes before the first chunk, when another way can still be taken.
    private static async Task<(StructuredOutputMode Mode, BegunStream Chunks)> BeginAsync(IModelProvider provider, StructuredPlan plan, CancellationToken cancellationToken)
    {
        for (var mode = plan.FirstMode; ;)
        {
            var chunks = provider.StreamChatAsync(plan.RequestFor(mode), cancellationToken).GetAsyncEnumerator(cancellationToken);
            var isBegun = false;
            try
            {
                var hasFirst = await chunks.MoveNextAsync().ConfigureAwait(false);
                isBegun = true;
                return (mode, new(chunks, hasFirst));
            }
            catch (InvalidRequestException refusal) when (plan.After(mode, refusal) is { } next)
            {
                mode = next;
            }
            finally
            {
                if (!isBegun)
                {
                    await chunks.DisposeAsync().ConfigureAwait(false);
                }
            }
        }
    }

    private static ChatCompletionRequest Ask(string model, string prompt)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        return new() { Model = model, Messages = [prompt] };
    }
}
