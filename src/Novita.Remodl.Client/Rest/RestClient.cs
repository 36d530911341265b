using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.Rest;

/// <summary>What generated clients call.</summary>
internal sealed class RestClient
{
    private readonly HttpClient _http;
    private readonly JsonBody _json;
    private readonly string _root;

    public RestClient(HttpClient http, JsonBody json)
    {
        var address = http.BaseAddress
            ?? throw new InvalidOperationException("The HttpClient of a typed client needs a BaseAddress.");
        _http = http;
        _json = json;
        _root = address.GetLeftPart(UriPartial.Path).TrimEnd('/');
    }

    public static HttpRequestMessage CreateRequest(HttpMethod method, Uri address) => new TransportRequest(method, address);

    /// <summary>Leaves the header out when there is no value.</summary>
    public static void AddHeader(HttpRequestMessage request, string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        // What isn't validated isn't parsed, but it may not begin another header either.
        if (value.AsSpan().ContainsAny('\r', '\n', '\0'))
        {
            throw new ArgumentException($"The header {name} can't have more than one line.", nameof(value));
        }

        request.Headers.TryAddWithoutValidation(name, value);
    }

    /// <summary>The route below the base address, whose own path is kept.</summary>
    public Uri Resolve(string route) => new(_root + route);

    public HttpContent Write<T>(T value) => _json.Write(value);

    public async Task<T> SendAsync<T>(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var sent = request;
        using var response = await StartAsync(request, cancellationToken).ConfigureAwait(false);
        return await _json.ReadAsync<T>(response, cancellationToken).ConfigureAwait(false);
    }

    public async Task SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var sent = request;
        using var response = await StartAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Hands the response over unread, for the caller to read and dispose.</summary>
    public async Task<HttpResponseMessage> SendRawAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var sent = request;
        return await StartAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private Task<HttpResponseMessage> StartAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Version = _http.DefaultRequestVersion;
        request.VersionPolicy = _http.DefaultVersionPolicy;
        return _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }
}
