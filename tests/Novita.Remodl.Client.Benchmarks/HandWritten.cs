using System.Net.Http.Headers;
using System.Net.ServerSentEvents;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Benchmarks;

/// <summary>What a careful engineer writes without a library: HttpClient, source-generated JSON, and just the fields that are needed.</summary>
internal sealed class HandWritten(HttpMessageHandler handler) : IDisposable
{
    private readonly HttpClient _http = new(handler)
    {
        BaseAddress = new Uri("https://api.novita.ai/openai/v1/"),
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", "sk_benchmark") },
    };

    public async Task<Completion> CompleteAsync(Request body, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "chat/completions") { Content = Json(body) };
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return (await JsonSerializer.DeserializeAsync(stream, HandWrittenContext.Default.Completion, cancellationToken).ConfigureAwait(false))!;
    }

    public async Task<IReadOnlyList<float[]>> EmbedAsync(EmbeddingRequest body, CancellationToken cancellationToken = default)
    {
        using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, HandWrittenContext.Default.EmbeddingRequest));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "embeddings") { Content = content };
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var answer = (await JsonSerializer.DeserializeAsync(stream, HandWrittenContext.Default.EmbeddingAnswer, cancellationToken).ConfigureAwait(false))!;
        return [.. answer.Data.Select(item => MemoryMarshal.Cast<byte, float>(item.Embedding).ToArray())];
    }

    public async IAsyncEnumerable<Chunk> StreamAsync(Request body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "chat/completions") { Content = Json(body) };
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        await using var stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        var events = SseParser.Create(stream, static (_, data) =>
            data.SequenceEqual("[DONE]"u8) ? null : JsonSerializer.Deserialize(data, HandWrittenContext.Default.Chunk));
        await foreach (var item in events.EnumerateAsync().ConfigureAwait(false))
        {
            if (item.Data is { } chunk)
            {
                yield return chunk;
            }
        }
    }

    public void Dispose() => _http.Dispose();

    private static ByteArrayContent Json(Request body)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, HandWrittenContext.Default.Request));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }

    public sealed class Request
    {
        public required string Model { get; set; }

        public required List<Message> Messages { get; set; }

        public double? Temperature { get; set; }

        public int? MaxTokens { get; set; }

        public bool? Stream { get; set; }
    }

    public sealed class EmbeddingRequest
    {
        public required string Model { get; set; }

        public required string[] Input { get; set; }

        public string? EncodingFormat { get; set; }
    }

    public sealed class EmbeddingAnswer
    {
        public string? Model { get; set; }

        public List<EmbeddingItem> Data { get; set; } = [];

        public Usage? Usage { get; set; }
    }

    public sealed class EmbeddingItem
    {
        public int Index { get; set; }

        public byte[] Embedding { get; set; } = [];
    }

    public sealed class Message
    {
        public string? Role { get; set; }

        public string? Content { get; set; }
    }

    public sealed class Completion
    {
        public string? Id { get; set; }

        public string? Object { get; set; }

        public long Created { get; set; }

        public string? Model { get; set; }

        public string? SystemFingerprint { get; set; }

        public List<Choice> Choices { get; set; } = [];

        public Usage? Usage { get; set; }
    }

    public sealed class Choice
    {
        public int Index { get; set; }

        public Message? Message { get; set; }

        public string? FinishReason { get; set; }
    }

    public sealed class Usage
    {
        public int PromptTokens { get; set; }

        public int CompletionTokens { get; set; }

        public int TotalTokens { get; set; }
    }

    public sealed class Chunk
    {
        public string? Id { get; set; }

        public string? Object { get; set; }

        public long Created { get; set; }

        public string? Model { get; set; }

        public string? SystemFingerprint { get; set; }

        public List<ChunkChoice> Choices { get; set; } = [];

        public Usage? Usage { get; set; }
    }

    public sealed class ChunkChoice
    {
        public int Index { get; set; }

        public Message? Delta { get; set; }

        public string? FinishReason { get; set; }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(HandWritten.Request))]
[JsonSerializable(typeof(HandWritten.Completion))]
[JsonSerializable(typeof(HandWritten.Chunk))]
[JsonSerializable(typeof(HandWritten.EmbeddingRequest))]
[JsonSerializable(typeof(HandWritten.EmbeddingAnswer))]
internal sealed partial class HandWrittenContext : JsonSerializerContext;
