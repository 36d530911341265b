namespace Novita.Remodl.Client;

/// <summary>The service couldn't be reached, or the connection broke before the answer was complete.</summary>
/// <inheritdoc cref="ModelProviderException(string, ErrorDetails?, Exception?)"/>
public sealed class ProviderConnectionException(string message, ErrorDetails? details = null, Exception? innerException = null)
    : ModelProviderException(message, details, innerException)
{
    /// <summary>
    /// Whether the service may have taken the request. <see langword="false"/> only when no connection came about,
    /// so that sending it again can't do the work twice. Default: <see langword="true"/>.
    /// </summary>
    public bool MayHaveBeenReceived { get; init; } = true;

    /// <summary>Whether it broke while a large body was being sent, which a server may do that does not want it.</summary>
    internal bool IsBrokenUpload { get; init; }

    private protected override bool IsTransientByNature => true;
}
