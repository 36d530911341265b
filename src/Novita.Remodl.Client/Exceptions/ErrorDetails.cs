namespace Novita.Remodl.Client;

/// <summary>What is known of a failure beside its message. Every part may be absent.</summary>
public sealed record ErrorDetails
{
    /// <summary>The provider that failed, such as <c>novita</c> or <c>remodlai</c>.</summary>
    public string? Provider { get; init; }

    /// <summary>The HTTP status, or the status that an error body inside a successful response or a stream claims.</summary>
    public int? StatusCode { get; init; }

    /// <summary>The machine-readable code of the service, such as <c>RATE_LIMIT_EXCEEDED</c> or <c>context_length_exceeded</c>.</summary>
    public string? Code { get; init; }

    /// <summary>The error's type as the service names it, such as <c>invalid_request_error</c>.</summary>
    public string? ErrorType { get; init; }

    /// <summary>The request field at fault.</summary>
    public string? Param { get; init; }

    /// <summary>The service's id of the request, to be quoted to its support.</summary>
    public string? RequestId { get; init; }

    /// <summary>How long the service asks to wait before the next attempt.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the same request may succeed later; <see langword="null"/> leaves it to the exception's kind.</summary>
    public bool? IsTransient { get; init; }

    /// <summary>The start of the response body, at most 4 KiB, with secrets removed.</summary>
    public string? ResponseBody { get; init; }
}
