using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Fetches results from wherever a service put them. The transport sends the key to the provider's own origin alone, so that storage hosts never see it.</summary>
internal sealed class ResultDownloader(HttpClient http, Http.TransportContext context)
{
    private const int MaxRedirects = 5;
    private const int MaxErrorBody = 4096;

    private readonly ErrorMapper _errors = new(context);

    /// <summary>The file at an address.</summary>
    public GeneratedFile FileAt(Uri url, string? mediaType = null, TimeSpan? lifetime = null) => new(token => OpenAsync(url, token))
    {
        Url = url,
        MediaType = mediaType,
        ExpiresAt = lifetime is { } left ? context.Time.GetUtcNow() + left : null,
    };

    /// <summary>
    /// The file that a service tells of: at an address, or in a data URI. Of a text that is neither there is a file too, which says so when it is opened: the others of the answer are not lost for it.
    /// </summary>
    /// <param name="address">What the service told.</param>
    /// <param name="mediaType">The media type, if it told that.</param>
    /// <param name="seconds">How long the address is valid, if it told that. What is out of all bounds is not believed.</param>
    public GeneratedFile FileOf(string address, string? mediaType = null, long? seconds = null)
    {
        if (WebAddress.TryParse(address, out var url))
        {
            return FileAt(url, mediaType, seconds is > 0 and < int.MaxValue ? TimeSpan.FromSeconds(seconds.Value) : null);
        }

        return GeneratedFile.FromDataUri(address, mediaType ?? DataUri.MediaType(address)) ?? new(_ => Task.FromException<Stream>(NoAddress(address))) { MediaType = mediaType };
    }

    /// <summary>Lets the images of an answer be fetched that are at addresses.</summary>
    public async Task<ImageResult> ReachableAsync(Task<ImageResult> call)
    {
        var result = await call.ConfigureAwait(false);
        return result.Data.All(image => image.Url is null)
            ? result
            : result with { Data = [.. result.Data.Select(image => image.Url is null ? image : image with { Fetch = OpenAsync })] };
    }

    public async Task<Stream> OpenAsync(Uri url, CancellationToken cancellationToken)
    {
        var response = await SendAsync(url, range: null, validator: null, cancellationToken).ConfigureAwait(false);
        try
        {
            var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            return new ResumingStream(response, body, Math.Max(context.Options.MaxRetries, 0), (offset, validator, token) => SendAsync(url, offset, validator, token));
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private InvalidProviderResponseException NoAddress(string text) =>
        new($"{context.Provider} gave '{InlineData.Shorten(text)}' as the address of a result, which is no http or https address and no data URI.", new ErrorDetails { Provider = context.Provider });

    private async Task<HttpResponseMessage> SendAsync(Uri url, long? range, EntityTagHeaderValue? validator, CancellationToken cancellationToken)
    {
        for (var redirects = 0; ; redirects++)
        {
            using var request = new TransportRequest(HttpMethod.Get, url) { Traits = RequestTraits.Raw | RequestTraits.Anonymous };
            if (range is { } offset)
            {
                request.Headers.Range = new RangeHeaderValue(offset, null);
                request.Headers.IfRange = validator is null ? null : new RangeConditionHeaderValue(validator);
            }

            var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            if (response.IsSuccessStatusCode)
            {
                return response;
            }

            using (response)
            {
                if (redirects < MaxRedirects && Redirect(response, url) is { } next)
                {
                    url = next;
                    continue;
                }

                throw await FailureAsync(response, url, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    // From https to http no one is led.
    private static Uri? Redirect(HttpResponseMessage response, Uri from) =>
        (int)response.StatusCode is 301 or 302 or 303 or 307 or 308
        && response.Headers.Location is { } location
        && new Uri(from, location) is var next
        && (next.Scheme == Uri.UriSchemeHttps || next.Scheme == from.Scheme)
            ? next
            : null;

    private async Task<ModelProviderException> FailureAsync(HttpResponseMessage response, Uri url, CancellationToken cancellationToken)
    {
        using var body = new PooledBody();
        try
        {
            var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await body.ReadAsync(stream, response.Content.Headers.ContentLength, MaxErrorBody, cancellationToken).ConfigureAwait(false);
        }
        catch (ModelProviderException)
        {
            // The status is enough.
        }

        if (!IsExpiry(response.StatusCode, url, body.Span))
        {
            return _errors.FromResponse(response, body.Span);
        }

        return new ResultExpiredException(
            $"The result at {url.Host} is gone ({(int)response.StatusCode}): addresses of results are valid for a short time, often an hour. Read the job again while the service knows it, or make the result anew.",
            new ErrorDetails
            {
                Provider = context.Provider,
                StatusCode = (int)response.StatusCode,
                RequestId = ErrorMapper.RequestId(response.Headers),
                ResponseBody = _errors.Excerpt(body.Span),
            });
    }

    // Storage hosts have no key to refuse: what they find wrong is the address, of which only the time can have become wrong.
    private bool IsExpiry(HttpStatusCode status, Uri url, ReadOnlySpan<byte> body) => status switch
    {
        HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Gone => true,
        HttpStatusCode.Unauthorized => !context.IsOwnOrigin(url),
        HttpStatusCode.BadRequest => !context.IsOwnOrigin(url) && Encoding.UTF8.GetString(body).Contains("expired", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
