namespace Novita.Remodl.Client;

/// <summary>A long-running generation was accepted, but ended without a result.</summary>
/// <inheritdoc cref="ModelProviderException(string, ErrorDetails?, Exception?)"/>
public sealed class GenerationFailedException(string message, ErrorDetails? details = null, Exception? innerException = null)
    : ModelProviderException(message, details, innerException)
{
    /// <summary>The service's id of the generation.</summary>
    public string? TaskId { get; init; }

    /// <summary>The text of the job's handle, which <c>JobHandle.Parse</c> reads; null when it was none of a job.</summary>
    public string? Handle { get; init; }
}
