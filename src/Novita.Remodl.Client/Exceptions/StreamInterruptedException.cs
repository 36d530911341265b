namespace Novita.Remodl.Client;

/// <summary>A stream ended before its end: the connection broke, an error arrived within it, or the service simply stopped.</summary>
/// <inheritdoc cref="ModelProviderException(string, ErrorDetails?, Exception?)"/>
public sealed class StreamInterruptedException(string message, ErrorDetails? details = null, Exception? innerException = null)
    : ModelProviderException(message, details, innerException)
{
    /// <summary>Whether anything at all had arrived, be it text, reasoning or a tool call. Default: <see langword="false"/>.</summary>
    public bool ReceivedAnything { get; init; }

    private protected override bool IsTransientByNature => true;
}
