namespace Novita.Remodl.Client;

/// <summary>An answer came, but not in the form that was asked for: it was cut off, the model refused, or what it wrote is no JSON or does not fit. The message says which.</summary>
/// <inheritdoc cref="ModelProviderException(string, ErrorDetails?, Exception?)"/>
public sealed class StructuredOutputException(string message, ErrorDetails? details = null, Exception? innerException = null)
    : ModelProviderException(message, details, innerException)
{
    /// <summary>The answer's text. Default: empty.</summary>
    public string Text { get; init; } = "";

    /// <summary>Why the answer ended: <see cref="FinishReason.Length"/> when it was cut off.</summary>
    public FinishReason? FinishReason { get; init; }

    /// <summary>Why the model refuses; null when it does not.</summary>
    public string? Refusal { get; init; }

    /// <summary>The answer as it came, with its usage.</summary>
    public ChatCompletion? Completion { get; init; }
}
