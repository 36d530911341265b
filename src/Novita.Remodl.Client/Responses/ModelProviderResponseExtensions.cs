namespace Novita.Remodl.Client;

/// <summary>Responses in one line.</summary>
public static class ModelProviderResponseExtensions
{
    /// <summary>Gives a model a text and returns what it responds.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="model">The model's id, for example <c>deepseek/deepseek-v3.2</c>.</param>
    /// <param name="input">The text.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="IModelProvider.CreateResponseAsync" path="/exception"/>
    public static Task<ModelResponse> CreateResponseAsync(this IModelProvider provider, string model, string input, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return provider.CreateResponseAsync(Ask(model, input), cancellationToken);
    }

    /// <summary>Gives a model a text and streams what it responds.</summary>
    /// <inheritdoc cref="CreateResponseAsync(IModelProvider, string, string, CancellationToken)" path="/param"/>
    /// <inheritdoc cref="IModelProvider.StreamResponseAsync" path="/exception"/>
    public static IAsyncEnumerable<ResponseStreamEvent> StreamResponseAsync(this IModelProvider provider, string model, string input, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return provider.StreamResponseAsync(Ask(model, input), cancellationToken);
    }

    private static ResponseRequest Ask(string model, string input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return new() { Model = model, Input = input };
    }
}
