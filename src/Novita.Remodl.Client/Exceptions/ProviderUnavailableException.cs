namespace Novita.Remodl.Client;

/// <summary>The service failed or is overloaded.</summary>
/// <inheritdoc cref="ModelProviderException(string, ErrorDetails?, Exception?)"/>
public sealed class ProviderUnavailableException(string message, ErrorDetails? details = null, Exception? innerException = null)
    : ModelProviderException(message, details, innerException);
