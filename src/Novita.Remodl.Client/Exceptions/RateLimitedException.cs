namespace Novita.Remodl.Client;

/// <summary>Too many requests or tokens in too short a time.</summary>
/// <inheritdoc cref="ModelProviderException(string, ErrorDetails?, Exception?)"/>
public sealed class RateLimitedException(string message, ErrorDetails? details = null, Exception? innerException = null)
    : ModelProviderException(message, details, innerException)
{
    private protected override bool IsTransientByNature => true;
}
