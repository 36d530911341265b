using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Reads answers that are JSON with an image in it, in windows.</summary>
internal static class ImageAnswerReader
{
    /// <summary>Reads to where the image begins: what is an error, or has no image, is told here.</summary>
    /// <param name="response">The answer, unread. It is disposed of with the image.</param>
    /// <param name="property">What the image is called.</param>
    /// <param name="context">Has the limit of how long the answer may fall silent.</param>
    /// <param name="errors">Makes the failures.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<ArrivingImage> OpenAsync(HttpResponseMessage response, string property, TransportContext context, ErrorMapper errors, CancellationToken cancellationToken)
    {
        DeadlineStream? body = null;
        Base64PropertyStream? content = null;
        try
        {
            body = await ResponseBodyStream.BoundAsync(response, context, cancellationToken).ConfigureAwait(false);
            content = await Base64PropertyStream.OpenAsync(
                body,
                property,
                (json, cause) => ErrorBodyDetector.IsError(json.Span) || json.Span.IndexOf("\"reason\""u8) >= 0
                    ? errors.FromBody(json.Span, response.Headers)
                    : errors.Invalid($"answered without an image: there is no text '{property}' in its JSON.", response, json.Span, cause),
                problem => errors.Invalid($"sent an image that {problem} ('{property}').", response, [], null),
                cancellationToken).ConfigureAwait(false);
            var start = await content.PeekAsync(MediaTypes.SniffLength, cancellationToken).ConfigureAwait(false);
            return start.Length == 0
                ? throw errors.Invalid($"answered with an empty image ('{property}').", response, [], null)
                : new ArrivingImage(content, MediaTypes.OfContent(start), response);
        }
        catch
        {
            if (content is not null)
            {
                await content.DisposeAsync().ConfigureAwait(false);
            }

            if (body is not null)
            {
                await body.DisposeAsync().ConfigureAwait(false);
            }

            response.Dispose();
            throw;
        }
    }
}
