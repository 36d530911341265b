using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.Rest;

/// <summary>What generated clients call.</summary>
internal sealed class RestClient(HttpClient http, JsonBody json)
{
    public HttpClient Http { get; } = http;

    public JsonBody Json { get; } = json;
}
