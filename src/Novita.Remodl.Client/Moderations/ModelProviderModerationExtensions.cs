namespace Novita.Remodl.Client;

/// <summary>Judges in one line.</summary>
public static class ModelProviderModerationExtensions
{
    /// <summary>Judges a text.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="model">The model's id, for example <c>omni-moderation-latest</c>.</param>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="IModelProvider.ModerateAsync" path="/exception"/>
    public static Task<ModerationResult> ModerateAsync(this IModelProvider provider, string model, string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return provider.ModerateAsync(new ModerationRequest { Model = model, Input = text }, cancellationToken);
    }
}
