namespace Novita.Remodl.Client;

/// <summary>The API key is known, but may not do this.</summary>
/// <inheritdoc cref="ModelProviderException(string, ErrorDetails?, Exception?)"/>
public sealed class PermissionDeniedException(string message, ErrorDetails? details = null, Exception? innerException = null)
    : ModelProviderException(message, details, innerException);
