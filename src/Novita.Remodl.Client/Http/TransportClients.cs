namespace Novita.Remodl.Client.Http;

/// <summary>The two clients of a provider without a host: one at the root, one at its OpenAI-compatible API, over the same handlers.</summary>
internal sealed class TransportClients : IDisposable
{
    private readonly HttpMessageHandler _handler;

    /// <param name="context">What the handlers share.</param>
    /// <param name="api">The address of the OpenAI-compatible API.</param>
    /// <param name="primary">What sends; stays its owner's. By default sockets.</param>
    public TransportClients(TransportContext context, Uri api, HttpMessageHandler? primary)
    {
        _handler = TransportPipeline.Build(context, primary is null ? TransportPipeline.CreatePrimaryHandler(context) : new Borrowed(primary));
        Root = Create(context, context.BaseAddress);
        Api = Create(context, api);
    }

    public HttpClient Root { get; }

    public HttpClient Api { get; }

    public void Dispose()
    {
        Root.Dispose();
        Api.Dispose();
        _handler.Dispose();
    }

    private HttpClient Create(TransportContext context, Uri address)
    {
        var client = new HttpClient(_handler, disposeHandler: false);
        TransportPipeline.Configure(client, context, address);
        return client;
    }

    /// <summary>Keeps the caller's handler from being disposed of with ours.</summary>
    private sealed class Borrowed(HttpMessageHandler inner) : HttpMessageHandler
    {
        private readonly HttpMessageInvoker _inner = new(inner, disposeHandler: false);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            _inner.SendAsync(request, cancellationToken);
    }
}
