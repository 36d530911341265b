using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Novita.Remodl.Client.Http;

/// <summary>Turns a status, headers and a body into the exception that names the cause. It never throws itself.</summary>
internal sealed class ErrorMapper(TransportContext context)
{
    private const int MaxBodyChars = 4096;
    private const int MaxMessageChars = 1024;

    private static readonly string[] RequestIdHeaders =
        ["x-request-id", "request-id", "x-trace-id", "x-amzn-requestid", "cf-ray"];

    public string Provider => context.Provider;

    /// <summary>Maps a response with an error status, of which <paramref name="body"/> is what could be read.</summary>
    public ModelProviderException FromResponse(HttpResponseMessage response, ReadOnlySpan<byte> body)
    {
        var advice = RetryAdvice.Read(response.Headers, context.Time.GetUtcNow());
        return Map((int)response.StatusCode, ErrorBody.Parse(body), body, RequestId(response.Headers), advice, response.Headers.Location);
    }

    /// <summary>Maps an error body that came with status 200, or within a stream; its status is the one it claims.</summary>
    public ModelProviderException FromBody(ReadOnlySpan<byte> utf8Json, HttpResponseHeaders? headers = null)
    {
        var body = ErrorBody.Parse(utf8Json);
        var advice = headers is null ? default : RetryAdvice.Read(headers, context.Time.GetUtcNow());
        return Map(body.Status, body, utf8Json, headers is null ? null : RequestId(headers), advice, location: null);
    }

    /// <summary>The exception for an answer that can't be understood.</summary>
    public InvalidProviderResponseException Invalid(string message, HttpResponseMessage? response, ReadOnlySpan<byte> body, Exception? cause = null) =>
        new($"{context.Provider} {message}", new ErrorDetails
        {
            Provider = context.Provider,
            StatusCode = (int?)response?.StatusCode,
            RequestId = response is null ? null : Clean(RequestId(response.Headers)),
            ResponseBody = Excerpt(body),
        }, cause is JsonException json ? Clean(json) : cause);

    /// <summary>The beginning of a body as text, without secrets.</summary>
    public string Excerpt(ReadOnlySpan<byte> body, int maxChars = MaxBodyChars) =>
        Bound(Redactor.Redact(Encoding.UTF8.GetString(body), CurrentKey()), maxChars);

    private ModelProviderException Map(
        int? status, ErrorBody body, ReadOnlySpan<byte> raw, string? requestId, RetryAdvice advice, Uri? location)
    {
        var kind = ErrorClassifier.Classify(status, body);
        var details = new ErrorDetails
        {
            Provider = context.Provider,
            StatusCode = status,
            Code = Clean(body.Code),
            ErrorType = Clean(body.Type),
            Param = Clean(body.Param),
            RequestId = Clean(requestId),
            RetryAfter = advice.RetryAfter,
            IsTransient = advice.ShouldRetry,
            ResponseBody = Excerpt(raw),
        };
        return Create(kind, Describe(kind, details, Clean(body.Message), location), details);
    }

    private static ModelProviderException Create(ErrorKind kind, string message, ErrorDetails details) => kind switch
    {
        ErrorKind.InvalidRequest => new InvalidRequestException(message, details),
        ErrorKind.ContextWindow => new ContextWindowExceededException(message, details),
        ErrorKind.ContentFiltered => new ContentFilteredException(message, details),
        ErrorKind.Authentication => new AuthenticationFailedException(message, details),
        ErrorKind.Permission => new PermissionDeniedException(message, details),
        ErrorKind.Balance => new InsufficientBalanceException(message, details),
        ErrorKind.ModelNotFound => new ModelNotFoundException(message, details),
        ErrorKind.EndpointNotFound => new EndpointRetiredException(message, details),
        ErrorKind.RateLimited => new RateLimitedException(message, details),
        ErrorKind.Unavailable => new ProviderUnavailableException(message, details),
        ErrorKind.Redirect => new InvalidProviderResponseException(message, details),
        _ => new ModelProviderException(message, details),
    };

    private string Describe(ErrorKind kind, ErrorDetails details, string? said, Uri? location)
    {
        var text = new StringBuilder(context.Provider).Append(' ').Append(kind switch
        {
            ErrorKind.InvalidRequest => "refused the request",
            ErrorKind.ContextWindow => "refused the request as longer than the model's context window",
            ErrorKind.ContentFiltered => "refused the content",
            ErrorKind.Authentication => "doesn't accept the API key",
            ErrorKind.Permission => "doesn't permit this",
            ErrorKind.Balance => "refused the call for lack of balance",
            ErrorKind.ModelNotFound => "doesn't know the model",
            ErrorKind.EndpointNotFound => "doesn't serve this endpoint",
            ErrorKind.RateLimited => "limits the rate of calls",
            ErrorKind.Unavailable => "failed or is overloaded",
            ErrorKind.Redirect => "answered with a redirect, which isn't followed",
            _ => "reported an error",
        });

        var marks = string.Join(' ', new[] { details.StatusCode?.ToString(CultureInfo.InvariantCulture), details.Code ?? details.ErrorType }
            .OfType<string>().Distinct(StringComparer.Ordinal));
        if (marks.Length > 0)
        {
            text.Append(" (").Append(marks).Append(')');
        }

        if (said is not null)
        {
            text.Append(": ").Append(Bound(said, MaxMessageChars).TrimEnd('.', ' '));
        }

        return text.Append('.').Append(Advise(kind, details, location)).ToString();
    }

    private string Advise(ErrorKind kind, ErrorDetails details, Uri? location) => kind switch
    {
        ErrorKind.ContextWindow => " Shorten the messages, lower the wanted tokens, or choose a model with a larger window.",
        ErrorKind.Authentication when context.ApiKeySettings.Count > 0 => $" Check the key in {string.Join(", ", context.ApiKeySettings)}.",
        ErrorKind.Authentication => " Check the key.",
        ErrorKind.Balance => " Top up the account, or raise the key's budget.",
        ErrorKind.ModelNotFound => " List the models to see the names that are served.",
        ErrorKind.EndpointNotFound => $" Either it was retired, or the base address {Origin(context.BaseAddress)} is wrong:"
            + " it is given without an endpoint's path, and with or without /v1 as the provider's options say.",
        ErrorKind.RateLimited when details.RetryAfter is { } delay => $" It asks to wait {delay:c}.",
        ErrorKind.InvalidRequest when details.StatusCode == 413 => " The body is too large: send files by URL, or smaller ones.",
        ErrorKind.Redirect when location is not null => $" It points to {Clean(WithoutQuery(location))}; set that as the base address if it is the right one.",
        _ => "",
    };

    private static string Origin(Uri address) => address.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);

    private static string WithoutQuery(Uri location)
    {
        var text = location.OriginalString;
        var end = text.AsSpan().IndexOfAny('?', '#');
        return end < 0 ? text : text[..end];
    }

    public static string? RequestId(HttpResponseHeaders headers)
    {
        foreach (var name in RequestIdHeaders)
        {
            if (headers.NonValidated.TryGetValues(name, out var values) && values.ToString() is { Length: > 0 } id)
            {
                return id;
            }
        }

        return null;
    }

    private string? Clean(string? text) => text is null ? null : Bound(Redactor.Redact(text, CurrentKey()), MaxBodyChars);

    // The message of a JsonException may quote the body, and so may those within it.
    private JsonException Clean(JsonException cause) => new(Clean(cause.Message), cause.Path, cause.LineNumber, cause.BytePositionInLine);

    /// <summary>The host's own key source may fail; that mustn't hide the service's error.</summary>
    private string? CurrentKey()
    {
        try
        {
            return context.ApiKey();
        }
        catch (Exception)
        {
            return null;
        }
    }

    private static string Bound(string text, int max)
    {
        if (text.Length <= max)
        {
            return text;
        }

        // Not through the middle of a surrogate pair.
        var end = char.IsHighSurrogate(text[max - 1]) ? max - 1 : max;
        return $"{text.AsSpan(0, end)}…";
    }
}
