using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Reads the beginning of an answer that is audio.</summary>
internal static class SpeechReader
{
    public static async Task<SpeechResult> ReadAsync(Task<HttpResponseMessage> sending, JsonBody json, ErrorMapper errors, CancellationToken cancellationToken)
    {
        var response = await sending.ConfigureAwait(false);
        try
        {
            var headers = response.Content.Headers;
            if (IsText(headers.ContentType?.MediaType) || headers.ContentLength == 0)
            {
                throw Refusal(await json.ReadBytesAsync(response, cancellationToken).ConfigureAwait(false), response, errors);
            }

            var audio = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            return new SpeechResult(audio, headers.ContentType?.ToString(), headers.ContentLength, response);
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private static bool IsText(string? mediaType) => mediaType is not null
        && (mediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || mediaType.EndsWith("json", StringComparison.OrdinalIgnoreCase) || mediaType.EndsWith("html", StringComparison.OrdinalIgnoreCase));

    private static ModelProviderException Refusal(byte[] body, HttpResponseMessage response, ErrorMapper errors) =>
        ErrorBodyDetector.IsError(body)
            ? errors.FromBody(body, response.Headers)
            : errors.Invalid($"sent {response.Content.Headers.ContentType?.MediaType ?? "nothing"} where audio was due: '{errors.Excerpt(body, 200)}'.", response, body);
}
