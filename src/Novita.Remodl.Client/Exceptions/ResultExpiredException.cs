namespace Novita.Remodl.Client;

/// <summary>The address of a result is not valid any more: results are kept for an hour or so. Read the job again while the service knows it, or make the result anew.</summary>
/// <inheritdoc cref="ModelProviderException(string, ErrorDetails?, Exception?)"/>
public sealed class ResultExpiredException(string message, ErrorDetails? details = null, Exception? innerException = null)
    : ModelProviderException(message, details, innerException);
