namespace Novita.Remodl.Client;

/// <summary>
/// A run of tools ended early, not for a failure of the service: the model did not come to an answer in <see cref="ToolRunOptions.MaxRounds"/>, a tool failed while <see cref="ToolRunOptions.ThrowOnToolError"/> is set, or an approval threw.
/// <see cref="ModelProviderException.ToolRun"/> has everything that came before; its messages can be run again.
/// </summary>
/// <inheritdoc cref="ModelProviderException(string, ErrorDetails?, Exception?)"/>
public sealed class ToolRunException(string message, ErrorDetails? details = null, Exception? innerException = null)
    : ModelProviderException(message, details, innerException)
{
    /// <summary>The call that failed; null when none did.</summary>
    public ToolCallOutcome? Outcome { get; init; }
}
