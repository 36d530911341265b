namespace Novita.Remodl.Client;

/// <summary>The service's answer isn't what its interface promises: not JSON, cut short, or a redirect.</summary>
/// <inheritdoc cref="ModelProviderException(string, ErrorDetails?, Exception?)"/>
public sealed class InvalidProviderResponseException(string message, ErrorDetails? details = null, Exception? innerException = null)
    : ModelProviderException(message, details, innerException);
