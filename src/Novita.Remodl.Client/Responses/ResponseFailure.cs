namespace Novita.Remodl.Client;

/// <summary>Turns the error of a response into the exception that names the cause.</summary>
internal static class ResponseFailure
{
    public static void ThrowIfFailed(ModelResponse response, string? provider)
    {
        if (response.Status == ResponseStatus.Failed)
        {
            throw ToException(response, provider);
        }
    }

    private static ModelProviderException ToException(ModelResponse response, string? provider)
    {
        var details = new ErrorDetails { Provider = provider, Code = response.Error?.Code };
        var message = $"{provider ?? "The service"} could not finish the response {response.Id}: {response.Error?.Message ?? response.Error?.Code ?? "it does not say why"}.";
        var text = response.OutputText;
        return response.Error?.Code switch
        {
            "server_error" or "vector_store_timeout" => new ProviderUnavailableException(message, details) { PartialText = text },
            "rate_limit_exceeded" => new RateLimitedException(message, details) { PartialText = text },
            "context_length_exceeded" => new ContextWindowExceededException(message, details) { PartialText = text },
            "content_filter" or "content_policy_violation" or "image_content_policy_violation" or "bio_policy" => new ContentFilteredException(message, details) { PartialText = text },
            "insufficient_quota" => new InsufficientBalanceException(message, details) { PartialText = text },
            { } code when IsOfRequest(code) => new InvalidRequestException(message, details) { PartialText = text },
            _ => new GenerationFailedException(message, details) { PartialText = text },
        };
    }

    // invalid_prompt, invalid_image_url, image_too_large, image_parse_error, unsupported_image_media_type, …
    private static bool IsOfRequest(string code) =>
        code.StartsWith("invalid_", StringComparison.Ordinal) || code.Contains("image", StringComparison.Ordinal) || code == "data_residency_mismatch";
}
