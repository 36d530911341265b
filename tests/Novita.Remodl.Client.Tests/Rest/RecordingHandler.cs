using System.Net;
using System.Text;
using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.Tests.Rest;

/// <summary>Keeps what was sent, as it would stand on the wire, and answers.</summary>
internal sealed class RecordingHandler : HttpMessageHandler
{
    public Func<HttpRequestMessage, Task<HttpResponseMessage>> Answer { get; set; } = _ => Task.FromResult(Json("""{"id":"answer"}"""));

    /// <summary>Where a body is copied to, when it isn't to be kept.</summary>
    public Stream? BodySink { get; set; }

    public HttpRequestMessage Request { get; private set; } = null!;

    public Dictionary<string, string> Headers { get; private set; } = [];

    public string Url => Request.RequestUri!.AbsoluteUri;

    public string? ContentType { get; private set; }

    public string? Body { get; private set; }

    public HttpResponseMessage? Response { get; private set; }

    public static HttpResponseMessage Json(string json) =>
        new(HttpStatusCode.OK) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Request = request;
        Headers = request.Headers.ToDictionary(header => header.Key, header => string.Join("|", header.Value));
        if (request.Content is { } content)
        {
            await ReadAsync(content, cancellationToken);
        }

        Response = await Answer(request);
        Response.RequestMessage = request;
        return Response;
    }

    private async Task ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        // What the transport does.
        if (content is MultipartContent multipart)
        {
            MultipartHeaders.Normalize(multipart);
        }

        ContentType = content.Headers.TryGetValues("Content-Type", out var values) ? values.Single() : null;
        using var kept = new MemoryStream();
        await content.CopyToAsync(BodySink ?? kept, cancellationToken);
        Body = Encoding.UTF8.GetString(kept.ToArray());
    }
}
