namespace Novita.Remodl.Client.Http;

/// <summary>A request that carries its traits in a field: the options of a plain request are a dictionary, made on first look.</summary>
internal sealed class TransportRequest(HttpMethod method, Uri? address) : HttpRequestMessage(method, address)
{
    public RequestTraits Traits { get; init; }
}
