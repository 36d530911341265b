namespace Novita.Remodl.Client;

/// <summary>The service doesn't serve this endpoint: it was retired, or the base address is wrong.</summary>
/// <inheritdoc cref="ModelProviderException(string, ErrorDetails?, Exception?)"/>
public sealed class EndpointRetiredException(string message, ErrorDetails? details = null, Exception? innerException = null)
    : ModelProviderException(message, details, innerException);
