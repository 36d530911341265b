namespace Novita.Remodl.Client;

/// <summary>Chats in which the model's tools are run.</summary>
public static class ModelProviderToolExtensions
{
    /// <summary>
    /// Asks the model, runs the tools that it calls, tells it what they returned, and so on until it answers.
    /// A call that cannot be run is told to the model, which may try again. What must be called (<see cref="ChatCompletionRequest.ToolChoice"/>) must be so in the first round alone.
    /// </summary>
    /// <param name="provider">The provider.</param>
    /// <param name="request">The chat. Its messages may end with calls that nothing has answered yet, as those of a run that ended early do: these are run first. Its <see cref="ChatCompletionRequest.Tools"/> have no code here: a call of one ends the run, with the call among <see cref="ToolRunResult.PendingCalls"/>.</param>
    /// <param name="tools">The tools, with their code.</param>
    /// <param name="options">How they are run.</param>
    /// <param name="cancellationToken">Ends the run and the tools that are running.</param>
    /// <returns>The conversation and the last answer.</returns>
    /// <exception cref="ArgumentException">The request cannot be right, two tools share a name, or one needs an approval that nothing gives. Nothing was sent.</exception>
    /// <exception cref="ToolRunException">There were too many rounds, or a tool or an approval ended the run.</exception>
    /// <exception cref="ModelProviderException">A call of the model failed; <see cref="ModelProviderException.ToolRun"/> has what came before.</exception>
    public static Task<ToolRunResult> RunToolsAsync(
        this IModelProvider provider, ChatCompletionRequest request, IReadOnlyList<ModelTool> tools, ToolRunOptions? options = null, CancellationToken cancellationToken = default) =>
        new ToolRunner(provider, request, tools, options, streams: false).RunToEndAsync(cancellationToken);

    /// <summary>Asks one question, and runs the tools that the model calls until it answers.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="model">The model's id, for example <c>deepseek/deepseek-v3.2</c>.</param>
    /// <param name="prompt">The question.</param>
    /// <param name="tools">The tools, with their code.</param>
    /// <param name="options">How they are run.</param>
    /// <param name="cancellationToken">Ends the run and the tools that are running.</param>
    /// <inheritdoc cref="RunToolsAsync(IModelProvider, ChatCompletionRequest, IReadOnlyList{ModelTool}, ToolRunOptions?, CancellationToken)" path="/exception"/>
    public static Task<ToolRunResult> RunToolsAsync(
        this IModelProvider provider, string model, string prompt, IReadOnlyList<ModelTool> tools, ToolRunOptions? options = null, CancellationToken cancellationToken = default) =>
        provider.RunToolsAsync(Ask(model, prompt), tools, options, cancellationToken);

    /// <summary>
    /// As <see cref="RunToolsAsync(IModelProvider, ChatCompletionRequest, IReadOnlyList{ModelTool}, ToolRunOptions?, CancellationToken)"/>, but streamed: every piece of every answer, every call and what came of it, as it happens.
    /// The last event is a <see cref="ToolRunEndedEvent"/>. Leaving the loop ends the run and the tools that are running.
    /// </summary>
    /// <inheritdoc cref="RunToolsAsync(IModelProvider, ChatCompletionRequest, IReadOnlyList{ModelTool}, ToolRunOptions?, CancellationToken)" path="/param"/>
    /// <inheritdoc cref="RunToolsAsync(IModelProvider, ChatCompletionRequest, IReadOnlyList{ModelTool}, ToolRunOptions?, CancellationToken)" path="/exception"/>
    public static IAsyncEnumerable<ToolRunEvent> StreamToolsAsync(
        this IModelProvider provider, ChatCompletionRequest request, IReadOnlyList<ModelTool> tools, ToolRunOptions? options = null, CancellationToken cancellationToken = default)
    {
        // Each enumeration is a run of its own; what cannot be right is told at once.
        _ = new ToolRunner(provider, request, tools, options, streams: true);
        return RunAsync(provider, request, tools, options, cancellationToken);
    }

    /// <summary>Asks one question, runs the tools that the model calls until it answers, and streams what happens.</summary>
    /// <inheritdoc cref="RunToolsAsync(IModelProvider, string, string, IReadOnlyList{ModelTool}, ToolRunOptions?, CancellationToken)" path="/param"/>
    /// <inheritdoc cref="RunToolsAsync(IModelProvider, ChatCompletionRequest, IReadOnlyList{ModelTool}, ToolRunOptions?, CancellationToken)" path="/exception"/>
    public static IAsyncEnumerable<ToolRunEvent> StreamToolsAsync(
        this IModelProvider provider, string model, string prompt, IReadOnlyList<ModelTool> tools, ToolRunOptions? options = null, CancellationToken cancellationToken = default) =>
        provider.StreamToolsAsync(Ask(model, prompt), tools, options, cancellationToken);

    private static async IAsyncEnumerable<ToolRunEvent> RunAsync(
        IModelProvider provider,
        ChatCompletionRequest request,
        IReadOnlyList<ModelTool> tools,
        ToolRunOptions? options,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var step in new ToolRunner(provider, request, tools, options, streams: true).RunAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return step;
        }
    }

    private static ChatCompletionRequest Ask(string model, string prompt)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        return new() { Model = model, Messages = [prompt] };
    }
}
