namespace Novita.Remodl.Client;

/// <summary>The service doesn't accept the API key.</summary>
/// <inheritdoc cref="ModelProviderException(string, ErrorDetails?, Exception?)"/>
public sealed class AuthenticationFailedException(string message, ErrorDetails? details = null, Exception? innerException = null)
    : ModelProviderException(message, details, innerException);
