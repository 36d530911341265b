namespace Novita.Remodl.Client.Http;

/// <summary>Finds the cause: the service's code first, then the status, and words last and only within a status.</summary>
internal static class ErrorClassifier
{
    private static readonly string[] ContextWindowWords =
    [
        "maximum context length", "maximum model length", "model's maximum context limit", "exceed context limit",
        "longer than the model's context length", "context length exceeded", "exceeds the context window",
        "input tokens exceed the configured limit", "string too long. expected a string with maximum length", "prompt is too long",
    ];

    private static readonly string[] ContentFilterWords =
    [
        "content policy", "content management policy", "content filter", "violating our usage policy", "safety system",
        "sensitive content", "new_sensitive",
    ];

    public static ErrorKind Classify(int? status, in ErrorBody body)
    {
        var known = FromCode(body.Code);
        if (known == ErrorKind.Unknown)
        {
            known = FromCode(body.Type);
        }

        return known == ErrorKind.Unknown ? FromStatus(status, body) : known;
    }

    private static ErrorKind FromCode(string? code) => code?.ToUpperInvariant() switch
    {
        "BILLING_BALANCE_NOT_ENOUGH" or "NOT_ENOUGH_BALANCE" or "BALANCE_NOT_ENOUGH" or "EXPIRED_OR_BALANCE_NOT_ENOUGH"
            or "INSUFFICIENT_QUOTA" or "INSUFFICIENT_BALANCE" or "BUDGET_EXCEEDED" => ErrorKind.Balance,
        "INVALID_API_KEY" or "MISSING_API_KEY" or "FAILED_TO_AUTH" or "AUTHENTICATION_ERROR" => ErrorKind.Authentication,
        "ACCESS_DENY" or "API_NOT_ALLOWED" or "FEATURE_NOT_ALLOWED" or "NEED_REAL_NAME_VERIFY" or "BILLING_AUTH_FAILED"
            or "PERMISSION_ERROR" => ErrorKind.Permission,
        "MODEL_NOT_FOUND" => ErrorKind.ModelNotFound,
        "API_NOT_FOUND" or "FUSION_MODEL_NOT_FOUND" => ErrorKind.EndpointNotFound,
        "TASK_NOT_FOUND" => ErrorKind.InvalidRequest,
        "ILLEGAL_PROMPT" or "ILLEGAL_IMAGE_CONTENT" or "CONTENT_POLICY_VIOLATION" or "CONTENT_FILTER" => ErrorKind.ContentFiltered,
        "CONTEXT_LENGTH_EXCEEDED" => ErrorKind.ContextWindow,
        "RATE_LIMIT_EXCEEDED" or "TOKEN_LIMIT_EXCEEDED" or "RATE_LIMIT_ERROR" or "LIST_BILL_TOO_FAST" or "SEND_CODE_TOO_FAST"
            or "ANONYMOUS_ACCESS_QUOTA_EXCEEDS" => ErrorKind.RateLimited,
        "SERVICE_NOT_AVAILABLE" or "OVERLOADED_ERROR" => ErrorKind.Unavailable,
        _ => ErrorKind.Unknown,
    };

    private static ErrorKind FromStatus(int? status, in ErrorBody body) => status switch
    {
        null => FromType(body),
        >= 300 and <= 399 => ErrorKind.Redirect,
        401 => ErrorKind.Authentication,
        402 => ErrorKind.Balance,
        403 => ErrorKind.Permission,
        404 => NotFound(body),
        // The server gave up waiting for the request: it is the same as a gateway that did.
        408 => ErrorKind.Unavailable,
        // A method that a path does not know is a route that is not there.
        405 or 410 => ErrorKind.EndpointNotFound,
        429 => ErrorKind.RateLimited,
        >= 400 and <= 499 => FromWords(body.Message),
        // Not implemented: no later attempt will change that.
        501 => ErrorKind.InvalidRequest,
        >= 500 and <= 599 => ErrorKind.Unavailable,
        _ => ErrorKind.Unknown,
    };

    private static ErrorKind FromWords(string? message)
    {
        if (ContainsAny(message, ContextWindowWords))
        {
            return ErrorKind.ContextWindow;
        }

        return ContainsAny(message, ContentFilterWords) ? ErrorKind.ContentFiltered : ErrorKind.InvalidRequest;
    }

    /// <summary>Without any status the type is the best there is.</summary>
    private static ErrorKind FromType(in ErrorBody body) => (body.Type is null or "error" ? body.Code : body.Type) switch
    {
        "BadRequestError" or "invalid_request_error" or "UnprocessableEntityError" => FromWords(body.Message),
        "NotFoundError" or "not_found_error" => NotFound(body),
        "InternalServerError" or "server_error" or "api_error" => ErrorKind.Unavailable,
        _ => FromWords(body.Message) is var kind and not ErrorKind.InvalidRequest ? kind : ErrorKind.Unknown,
    };

    private static ErrorKind NotFound(in ErrorBody body)
    {
        if (body.Param == "model" || (Contains(body.Message, "model") && (Contains(body.Message, "not exist") || Contains(body.Message, "not found"))))
        {
            return ErrorKind.ModelNotFound;
        }

        return IsMissingRoute(body) ? ErrorKind.EndpointNotFound : ErrorKind.InvalidRequest;
    }

    /// <summary>The answers of web frameworks to a path they don't know; a missing file or task has words of its own.</summary>
    private static bool IsMissingRoute(in ErrorBody body) =>
        body.Message is null
        || string.Equals(body.Message, "Not Found", StringComparison.OrdinalIgnoreCase)
        || Contains(body.Message, "404 page not found");

    private static bool ContainsAny(string? text, string[] words)
    {
        foreach (var word in words)
        {
            if (Contains(text, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(string? text, string word) => text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;
}
