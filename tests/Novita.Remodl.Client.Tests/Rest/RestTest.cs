using System.Text.Json;
using Novita.Remodl.Client.Http;
#if USE_REFIT
using Novita.Remodl.Client.OpenAICompatible;
#endif

namespace Novita.Remodl.Client.Tests.Rest;

/// <summary>Typed clients over a handler that keeps what they send.</summary>
public abstract class RestTest : IDisposable
{
    private readonly HttpClient _http;

    protected RestTest()
    {
        _http = new HttpClient(Wire) { BaseAddress = new Uri("https://api.example.com/openai/v1") };
        var json = new JsonBody(new JsonSerializerOptions { TypeInfoResolver = ItemJsonContext.Default, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower });
#if USE_REFIT
        Models = TypedClients.Create<IModelsTestApi>(_http, json);
        Chat = TypedClients.Create<IChatTestApi>(_http, json);
        Files = TypedClients.Create<IFilesTestApi>(_http, json);
#else
        var rest = new RestClient(_http, json);
        Models = new ModelsTestApiClient(rest);
        Chat = new ChatTestApiClient(rest);
        Files = new FilesTestApiClient(rest);
#endif
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
