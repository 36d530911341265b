namespace Novita.Remodl.Client.Http;

/// <summary>Refuses bodies that are too large, if their length is known before they are sent.</summary>
internal sealed class RequestSizeHandler(long limit) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        request.Content?.Headers.ContentLength is { } length && length > limit
            ? Task.FromException<HttpResponseMessage>(RequestSize.TooLarge(length, limit))
            : base.SendAsync(request, cancellationToken);
}
