namespace Novita.Remodl.Client;

/// <summary>A call to a model provider failed. Derived types tell the causes apart.</summary>
/// <param name="message">What was wrong, and what to do about it.</param>
/// <param name="details">What else is known of the failure.</param>
/// <param name="innerException">The cause, if another exception was.</param>
public class ModelProviderException(string message, ErrorDetails? details = null, Exception? innerException = null)
    : Exception(message, innerException)
{
    private readonly ErrorDetails _details = details ?? new ErrorDetails();
    private string? _partialText;
    private ToolRunResult? _toolRun;

    /// <inheritdoc cref="ErrorDetails.Provider"/>
    public string? Provider => _details.Provider;

    /// <inheritdoc cref="ErrorDetails.StatusCode"/>
    public int? StatusCode => _details.StatusCode;

    /// <inheritdoc cref="ErrorDetails.Code"/>
    public string? Code => _details.Code;

    /// <inheritdoc cref="ErrorDetails.ErrorType"/>
    public string? ErrorType => _details.ErrorType;

    /// <inheritdoc cref="ErrorDetails.Param"/>
    public string? Param => _details.Param;

    /// <inheritdoc cref="ErrorDetails.RequestId"/>
    public string? RequestId => _details.RequestId;

    /// <inheritdoc cref="ErrorDetails.RetryAfter"/>
    public TimeSpan? RetryAfter => _details.RetryAfter;

    /// <inheritdoc cref="ErrorDetails.ResponseBody"/>
    public string? ResponseBody => _details.ResponseBody;

    /// <summary>Of a failed stream: the text that had arrived, empty if none had. <see langword="null"/> for other calls.</summary>
    public string? PartialText
    {
        get => _partialText;
        init => _partialText = value;
    }

    /// <summary>Of a failed run of tools: the conversation so far, with every answer and result that had arrived. Its messages can be run again. <see langword="null"/> for other calls.</summary>
    public ToolRunResult? ToolRun
    {
        get => _toolRun;
        init => _toolRun = value;
    }

    /// <summary>Whether the same request may succeed later. The server's <c>x-should-retry</c> has the last word.</summary>
    public bool IsTransient => _details.IsTransient ?? IsTransientByNature;

    internal ErrorDetails Details => _details;

    /// <summary>Adds what had arrived, for the reader of a stream, which knows it; the exception's maker doesn't.</summary>
    internal void AttachPartialText(string text) => _partialText ??= text;

    /// <summary>Adds the conversation so far, for the runner of tools, which knows it.</summary>
    internal void AttachToolRun(ToolRunResult run) => _toolRun ??= run;

    private protected virtual bool IsTransientByNature => StatusCode is 408 or 409 or 429 or 500 or 502 or 503 or 504;
}
