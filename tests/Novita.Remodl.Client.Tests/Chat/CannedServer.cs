using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.Tests.Chat;

/// <summary>A server that has one answer, and keeps the body that it was last sent.</summary>
internal sealed class CannedServer : HttpMessageHandler
{
    private readonly Func<Stream> _body;
    private readonly string? _contentType;

    public CannedServer(byte[] body, string? contentType = "text/event-stream; charset=utf-8", Func<int, int>? nextCut = null)
        : this(() => new ChoppedStream(body, nextCut ?? (_ => int.MaxValue)), contentType)
    {
    }

    public CannedServer(string body, string? contentType = "text/event-stream; charset=utf-8")
        : this(Encoding.UTF8.GetBytes(body), contentType)
    {
    }

    private CannedServer(Func<Stream> body, string? contentType)
    {
        _body = body;
        _contentType = contentType;
    }

    public static ChatCompletionRequest Request { get; } = new() { Model = "m", Messages = ["Hello"] };

    public string? Sent { get; private set; }

    public static async Task<List<ChatCompletionChunk>> ChunksOfAsync(byte[] body, Func<int, int>? nextCut = null)
    {
        using var server = new CannedServer(body, nextCut: nextCut);
        return await server.StreamAsync();
    }

    /// <summary>The completion that a stream of these events gives.</summary>
    public static async Task<ChatCompletion> AccumulateAsync(params IEnumerable<string> events)
    {
        using var server = new CannedServer(Events(events));
        return await server.StreamToCompletionAsync();
    }

    public static async Task<ChatCompletion> CompleteAsync(string json)
    {
        using var server = new CannedServer(json, "application/json");
        using var novita = server.Novita();
        return await novita.CompleteChatAsync(Request);
    }

    public static string Events(params IEnumerable<string> events) => string.Concat(events.Select(data => $"data: {data}\n\n"));

    /// <summary>Chunks as text, to be compared.</summary>
    public static string Text(IEnumerable<ChatCompletionChunk> chunks) =>
        string.Join('\n', chunks.Select(chunk => JsonSerializer.Serialize(chunk, WireJson.Options)));

    public NovitaClient Novita(NovitaOptions? options = null) => new(options ?? new() { ApiKey = "sk_test_key" }, this);

    public RemodlAIClient RemodlAI(RemodlAIOptions? options = null) => new(options ?? new() { ApiKey = "key-for-tests", BaseAddress = new("http://remodlai.test") }, this);

    public async Task<List<ChatCompletionChunk>> StreamAsync(List<ChatCompletionChunk>? chunks = null)
    {
        chunks ??= [];
        using var novita = Novita();
        await foreach (var chunk in novita.StreamChatAsync(Request))
        {
            chunks.Add(chunk);
        }

        return chunks;
    }

    public async Task<ChatCompletion> StreamToCompletionAsync()
    {
        using var novita = Novita();
        return await novita.StreamChatAsync(Request).ToCompletionAsync();
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Sent = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        var content = new StreamContent(_body());
        content.Headers.ContentType = _contentType is null ? null : MediaTypeHeaderValue.Parse(_contentType);
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request };
    }
}
