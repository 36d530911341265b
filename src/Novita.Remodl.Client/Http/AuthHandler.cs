using System.Net.Http.Headers;

namespace Novita.Remodl.Client.Http;

/// <summary>Adds the key to requests to the provider's own origin, and to no other.</summary>
internal sealed class AuthHandler(TransportContext context) : DelegatingHandler
{
    private const string ApiKeyHeader = "x-api-key";

    private Credential? _credential;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!context.IsOwnOrigin(request.RequestUri))
        {
            return base.SendAsync(request, cancellationToken);
        }

        // The caller of a raw request may speak for someone else.
        var isRaw = request.GetTraits().HasFlag(RequestTraits.Raw);
        if (isRaw && (request.Headers.Authorization is not null || request.Headers.NonValidated.Contains(ApiKeyHeader)))
        {
            return base.SendAsync(request, cancellationToken);
        }

        var key = context.ApiKey();
        if (!string.IsNullOrWhiteSpace(key))
        {
            if (isRaw && context.RawKeyInApiKeyHeader)
            {
                request.Headers.TryAddWithoutValidation(ApiKeyHeader, key.Trim());
            }
            else
            {
                request.Headers.Authorization = HeaderFor(key);
            }
        }
        else if (context.RequiresApiKey && !context.TraitsOf(request).HasFlag(RequestTraits.Anonymous))
        {
            return Task.FromException<HttpResponseMessage>(new MissingApiKeyException(context.Provider, context.ApiKeySettings));
        }

        return base.SendAsync(request, cancellationToken);
    }

    private AuthenticationHeaderValue HeaderFor(string key)
    {
        var current = _credential;
        if (current is null || !string.Equals(current.Key, key, StringComparison.Ordinal))
        {
            _credential = current = new Credential(key, new AuthenticationHeaderValue("Bearer", key.Trim()));
        }

        return current.Header;
    }

    private sealed class Credential(string key, AuthenticationHeaderValue header)
    {
        public string Key { get; } = key;

        public AuthenticationHeaderValue Header { get; } = header;
    }
}
