namespace Novita.Remodl.Client.Http;

/// <summary>Writes the headers of multipart bodies as picky servers need them, whoever made the body.</summary>
internal sealed class MultipartHandler : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is MultipartContent content)
        {
            MultipartHeaders.Normalize(content);
        }

        return base.SendAsync(request, cancellationToken);
    }
}
