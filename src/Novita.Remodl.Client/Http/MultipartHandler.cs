namespace Novita.Remodl.Client.Http;

/// <summary>Writes the headers of multipart bodies as picky servers need them. Bodies of raw requests are their sender's.</summary>
internal sealed class MultipartHandler : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is MultipartContent content && !request.GetTraits().HasFlag(RequestTraits.Raw))
        {
            MultipartHeaders.Normalize(content);
        }

        return base.SendAsync(request, cancellationToken);
    }
}
