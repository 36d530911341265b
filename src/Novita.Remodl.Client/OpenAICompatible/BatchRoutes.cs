using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Which requests start a batch, and with it cost money.</summary>
internal static class BatchRoutes
{
    public static RequestTraits TraitsOf(HttpRequestMessage request) =>
        request.Method == HttpMethod.Post && request.RequestUri is { IsAbsoluteUri: true, AbsolutePath: var path } && path.EndsWith("/batches", StringComparison.Ordinal)
            ? RequestTraits.Submission
            : RequestTraits.None;
}
