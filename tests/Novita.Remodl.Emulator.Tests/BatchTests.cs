using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Novita.Remodl.Emulator.Tests;

/// <summary>Files and batches as the wire has them.</summary>
public sealed class BatchTests : IAsyncLifetime, IDisposable
{
    private const string NovitaLine = """{"custom_id":"1","body":{"model":"deepseek/deepseek-v3.2","messages":[{"role":"user","content":"Say: yes"}]}}""";
    private const string OpenAILine = """{"custom_id":"1","method":"POST","url":"/v1/completions","body":{"model":"nova-chat","prompt":"Say: yes"}}""";

    private ModelEmulator _emulator = null!;
    private ServiceClient _novita = null!;
    private ServiceClient _remodlAI = null!;

    public async Task InitializeAsync()
    {
        _emulator = await ModelEmulator.StartAsync(options => options.StoresFiles = true);
        _novita = new ServiceClient(_emulator.NovitaAddress, "openai/v1/", "sk_test");
        _remodlAI = new ServiceClient(_emulator.RemodlAIAddress, "v1/", key: null);
    }

    public async Task DisposeAsync() => await _emulator.DisposeAsync();

    public void Dispose()
    {
        _novita.Dispose();
        _remodlAI.Dispose();
    }

    [Fact]
    public async Task Novita_has_its_own_envelopes()
    {
        var file = await UploadAsync(_novita, "openai/v1/files", NovitaLine);
        Assert.StartsWith("file_", file.GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, file.GetProperty("metadata").GetProperty("total_requests").GetInt32());
        var list = await _novita.GetAsync("openai/v1/files");
        Assert.Equal(["code", "message", "data"], list.EnumerateObject().Select(field => field.Name));

        var batch = await PostAsync(_novita, "openai/v1/batches", $$"""{"input_file_id":"{{file.GetProperty("id")}}","endpoint":"/v1/chat/completions","completion_window":"48h"}""");
        Assert.Equal("validating", batch.GetProperty("status").GetString());
        Assert.Equal("", batch.GetProperty("output_file_id").GetString());
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}\+08:00$", batch.GetProperty("created_at").GetString());
        var path = $"openai/v1/batches/{batch.GetProperty("id")}";
        Assert.Equal("PROGRESS", (await _novita.GetAsync(path)).GetProperty("status").GetString());
        Assert.Equal("FINALIZING", (await _novita.GetAsync(path)).GetProperty("status").GetString());
        var ended = await _novita.GetAsync(path);
        Assert.Equal("COMPLETED", ended.GetProperty("status").GetString());
        Assert.Equal(1, ended.GetProperty("completed").GetInt32());
        var line = await ContentAsync(_novita, $"openai/v1/files/{ended.GetProperty("output_file_id")}/content");
        Assert.Equal("yes", line.GetProperty("response").GetProperty("body").GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString());
    }

    [Fact]
    public async Task The_other_side_has_OpenAIs()
    {
        var file = await UploadAsync(_remodlAI, "v1/files", OpenAILine);
        var list = await _remodlAI.GetAsync("v1/files?purpose=batch&limit=1");
        Assert.Equal(file.GetProperty("id").GetString(), list.GetProperty("last_id").GetString());
        Assert.False(list.GetProperty("has_more").GetBoolean());

        var batch = await PostAsync(_remodlAI, "v1/batches", $$"""{"input_file_id":"{{file.GetProperty("id")}}","endpoint":"/v1/completions","completion_window":"24h"}""");
        Assert.Equal(JsonValueKind.Number, batch.GetProperty("created_at").ValueKind);
        Assert.Equal(JsonValueKind.Null, batch.GetProperty("output_file_id").ValueKind);
        var path = $"v1/batches/{batch.GetProperty("id")}";
        Assert.Equal("in_progress", (await _remodlAI.GetAsync(path)).GetProperty("status").GetString());
        await _remodlAI.GetAsync(path);
        var ended = await _remodlAI.GetAsync(path);
        Assert.Equal("completed", ended.GetProperty("status").GetString());
        var line = await ContentAsync(_remodlAI, $"v1/files/{ended.GetProperty("output_file_id")}/content");
        Assert.Equal("yes", line.GetProperty("response").GetProperty("body").GetProperty("choices")[0].GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("""{"custom_id":"1","method":"POST","url":"/v1/embeddings","body":{}}""", "invalid_url")]
    [InlineData("""{"method":"POST","url":"/v1/completions","body":{}}""", "missing_required_parameter")]
    [InlineData("<no JSON>", "invalid_json_line")]
    [InlineData("", "empty_file")]
    [InlineData(OpenAILine + "\n" + OpenAILine, "duplicate_custom_id")]
    public async Task A_file_that_is_wrong_fails_the_batch(string content, string code)
    {
        var file = await UploadAsync(_remodlAI, "v1/files", content);
        var batch = await PostAsync(_remodlAI, "v1/batches", $$"""{"input_file_id":"{{file.GetProperty("id")}}","endpoint":"/v1/completions","completion_window":"24h"}""");

        var failed = await _remodlAI.GetAsync($"v1/batches/{batch.GetProperty("id")}");

        Assert.Equal("failed", failed.GetProperty("status").GetString());
        Assert.Equal(code, failed.GetProperty("errors").GetProperty("data")[0].GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("""{"input_file_id":"file-x","endpoint":"/v1/completions","completion_window":"24h"}""", 404)]
    [InlineData("""{"input_file_id":"file-x","endpoint":"/v1/completions","completion_window":"1h"}""", 400)]
    [InlineData("""{"input_file_id":"file-x","endpoint":"/v1/completions","completion_window":"24h","unknown":1}""", 400)]
    public async Task A_start_that_is_wrong_is_refused(string body, int status)
    {
        using var response = await _remodlAI.SendAsync(HttpMethod.Post, "v1/batches", body);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_plain_server_has_neither()
    {
        await using var emulator = await ModelEmulator.StartAsync();
        using var client = new ServiceClient(emulator.RemodlAIAddress, "v1/", key: null);

        using var response = await client.SendAsync(HttpMethod.Get, "v1/batches");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("""{"detail":"Not Found"}""", await response.Content.ReadAsStringAsync());
    }

    private static async Task<JsonElement> UploadAsync(ServiceClient client, string path, string content)
    {
        using var form = new MultipartFormDataContent { { new StringContent("batch"), "purpose" }, { new ByteArrayContent(Encoding.UTF8.GetBytes(content)), "file", "a.jsonl" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = form };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "sk_test");
        using var response = await client.Http.SendAsync(request);
        var json = await ServiceClient.JsonOf(response);
        Assert.True(response.StatusCode == HttpStatusCode.OK, json.GetRawText());
        return json;
    }

    private static async Task<JsonElement> PostAsync(ServiceClient client, string path, string body)
    {
        using var response = await client.SendAsync(HttpMethod.Post, path, body);
        var json = await ServiceClient.JsonOf(response);
        Assert.True(response.StatusCode == HttpStatusCode.OK, json.GetRawText());
        return json;
    }

    private static async Task<JsonElement> ContentAsync(ServiceClient client, string path)
    {
        using var response = await client.SendAsync(HttpMethod.Get, path);
        return JsonSerializer.Deserialize<JsonElement>((await response.Content.ReadAsStringAsync()).TrimEnd());
    }
}
