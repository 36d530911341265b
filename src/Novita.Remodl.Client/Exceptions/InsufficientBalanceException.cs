namespace Novita.Remodl.Client;

/// <summary>The account's balance or quota doesn't cover the call.</summary>
/// <inheritdoc cref="ModelProviderException(string, ErrorDetails?, Exception?)"/>
public sealed class InsufficientBalanceException(string message, ErrorDetails? details = null, Exception? innerException = null)
    : ModelProviderException(message, details, innerException)
{
    private protected override bool IsTransientByNature => false;
}
