using System.Net;
using System.Net.Http.Headers;

namespace Novita.Remodl.Client.Benchmarks;

/// <summary>Takes in the whole request, as a socket would, and answers with the same bytes every time.</summary>
internal sealed class CannedHandler(byte[] body, string mediaType) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } content)
        {
            await content.CopyToAsync(Stream.Null, cancellationToken);
        }

        var answer = new ByteArrayContent(body);
        answer.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = answer, RequestMessage = request };
    }
}
