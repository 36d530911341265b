namespace Novita.Remodl.Client;

/// <summary>The service's moderation refused the prompt, the input file or the answer.</summary>
/// <inheritdoc cref="ModelProviderException(string, ErrorDetails?, Exception?)"/>
public sealed class ContentFilteredException(string message, ErrorDetails? details = null, Exception? innerException = null)
    : InvalidRequestException(message, details, innerException);
