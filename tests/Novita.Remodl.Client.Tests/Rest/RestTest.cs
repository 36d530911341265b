using System.Text.Json;
using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.Tests.Rest;

/// <summary>Typed clients over a handler that keeps what they send.</summary>
public abstract class RestTest : IDisposable
{
    private readonly HttpClient _http;

    protected RestTest()
    {
        _http = new HttpClient(Wire) { BaseAddress = new Uri("https://api.example.com/openai/v1") };
        var json = new JsonBody(new JsonSerializerOptions { TypeInfoResolver = ItemJsonContext.Default, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower });
        Models = IModelsTestApi.Create(_http, json);
        Chat = IChatTestApi.Create(_http, json);
        Files = IFilesTestApi.Create(_http, json);
    }

    internal RecordingHandler Wire { get; } = new();

    internal IModelsTestApi Models { get; }

    internal IChatTestApi Chat { get; }

    internal IFilesTestApi Files { get; }

    public void Dispose()
    {
        _http.Dispose();
        GC.SuppressFinalize(this);
    }
}
