namespace Novita.Remodl.Client.Http;

internal static class RequestTraitsExtensions
{
    private static readonly HttpRequestOptionsKey<RequestTraits> Key = new("Novita.Remodl.Client.Traits");

    public static RequestTraits GetTraits(this HttpRequestMessage request)
    {
        if (request is TransportRequest own)
        {
            return own.Traits;
        }

        return request.Options.TryGetValue(Key, out var traits) ? traits : RequestTraits.None;
    }

    /// <summary>Marks a request that isn't a <see cref="TransportRequest"/>.</summary>
    public static void SetTraits(this HttpRequestMessage request, RequestTraits traits) => request.Options.Set(Key, traits);

    public static bool AcceptsEvents(this HttpRequestMessage request) =>
        request.Headers.NonValidated.TryGetValues("Accept", out var accept)
        && accept.ToString().Contains("text/event-stream", StringComparison.OrdinalIgnoreCase);
}
