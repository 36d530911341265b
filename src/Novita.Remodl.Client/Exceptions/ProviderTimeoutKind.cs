namespace Novita.Remodl.Client;

/// <summary>Which of the client's time limits ran out.</summary>
public enum ProviderTimeoutKind
{
    /// <summary>One attempt: up to the response's headers, or the reading of a whole body.</summary>
    Attempt,

    /// <summary>All attempts of a call and the delays between them.</summary>
    Total,

    /// <summary>The wait for the first byte of a stream.</summary>
    FirstEvent,

    /// <summary>The wait for the next byte of a stream.</summary>
    StreamIdle,

    /// <summary>The wait for a job to end.</summary>
    Job,
}
