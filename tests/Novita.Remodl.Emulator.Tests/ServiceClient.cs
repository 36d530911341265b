using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Novita.Remodl.Emulator.Tests;

/// <summary>A bare HTTP client, which knows nothing of the library that the emulator is for.</summary>
public sealed class ServiceClient : IDisposable
{
    private readonly string _prefix;
    private readonly string? _key;

    public ServiceClient(Uri address, string prefix, string? key)
    {
        _prefix = prefix;
        _key = key;
        // Without the drain a response that is disposed of early closes its connection at once.
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, MaxResponseDrainSize = 0 }) { BaseAddress = address };
    }

    public HttpClient Http { get; }

    public string? Key => _key;

    /// <summary>The path of a route below the OpenAI prefix.</summary>
    public string Route(string path) => _prefix + path;

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, string? body = null, string? fault = null, bool? strict = null, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(method, path);
        if (_key is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _key);
        }

        if (fault is not null)
        {
            request.Headers.Add("X-Emulator-Fault", fault);
        }

        if (strict is not null)
        {
            request.Headers.Add("X-Emulator-Strict", strict.ToString());
        }

        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        return await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }

    public Task<HttpResponseMessage> PostChatAsync(
        string body, string? fault = null, bool? strict = null, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Post, _prefix + "chat/completions", body, fault, strict, cancellationToken);

    public async Task<JsonElement> GetAsync(string path)
    {
        using var response = await SendAsync(HttpMethod.Get, path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await JsonOf(response);
    }

    /// <summary>A chat answer that is no stream.</summary>
    public async Task<JsonElement> ChatAsync(string body, string? fault = null)
    {
        using var response = await PostChatAsync(body, fault);
        var json = await JsonOf(response);
        Assert.True(response.StatusCode == HttpStatusCode.OK, json.GetRawText());
        return json;
    }

    /// <summary>The message of the first choice.</summary>
    public async Task<JsonElement> MessageAsync(string body, string? fault = null) =>
        (await ChatAsync(body, fault)).GetProperty("choices")[0].GetProperty("message");

    /// <summary>The text that a question is answered with.</summary>
    public async Task<string> AskAsync(string question, string more = "") =>
        (await MessageAsync(Ask(question, more))).GetProperty("content").GetString()!;

    public async Task<(int Status, JsonElement Body)> RefusalAsync(string body, bool? strict = null)
    {
        using var response = await PostChatAsync(body, strict: strict);
        return ((int)response.StatusCode, await JsonOf(response));
    }

    /// <summary>The whole stream as text.</summary>
    public async Task<string> StreamTextAsync(string body, string? fault = null)
    {
        using var response = await PostChatAsync(body, fault);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>The chunks of a stream that ends with [DONE].</summary>
    public async Task<IReadOnlyList<JsonElement>> StreamAsync(string body, string? fault = null)
    {
        var events = (await StreamTextAsync(body, fault))
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(text => text["data: ".Length..])
            .ToArray();
        Assert.Equal("[DONE]", events[^1]);
        return [.. events[..^1].Select(text => JsonSerializer.Deserialize<JsonElement>(text))];
    }

    /// <summary>A request with one question, of the first model that the service serves.</summary>
    public string Ask(string question, string more = "") =>
        $$"""{"model":"{{(_key is null ? "nova-chat" : "deepseek/deepseek-v3.2")}}","messages":[{"role":"user","content":{{JsonSerializer.Serialize(question)}}}]{{(more.Length > 0 ? "," + more : "")}}}""";

    public static async Task<JsonElement> JsonOf(HttpResponseMessage response) =>
        JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync());

    public void Dispose() => Http.Dispose();
}
