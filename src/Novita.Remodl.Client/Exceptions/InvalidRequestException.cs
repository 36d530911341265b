namespace Novita.Remodl.Client;

/// <summary>The service refused the request as it stands; sending it again unchanged won't help.</summary>
/// <inheritdoc cref="ModelProviderException(string, ErrorDetails?, Exception?)"/>
public class InvalidRequestException(string message, ErrorDetails? details = null, Exception? innerException = null)
    : ModelProviderException(message, details, innerException);
