namespace Novita.Remodl.Client;

/// <summary>The prompt and the wanted answer are longer than the model's context window.</summary>
/// <inheritdoc cref="ModelProviderException(string, ErrorDetails?, Exception?)"/>
public sealed class ContextWindowExceededException(string message, ErrorDetails? details = null, Exception? innerException = null)
    : InvalidRequestException(message, details, innerException);
