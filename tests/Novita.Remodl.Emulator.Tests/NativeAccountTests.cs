using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Novita.Remodl.Emulator.Tests;

/// <summary>The catalogue, training, the account and web search of the Novita side.</summary>
public class NativeAccountTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    private static readonly byte[] Image = [0x89, (byte)'P', (byte)'N', (byte)'G'];

    private readonly ServiceClient _novita = fixture.Novita;

    [Theory]
    [InlineData("v3/model?filter.types=vae&pagination.limit=2", 200)]
    [InlineData("v3/model?filter[types]=vae", 400)]
    [InlineData("v3/model?filter.type=vae", 400)]
    [InlineData("v3/model?pagination.limit=101", 400)]
    [InlineData("v3/model?pagination.limit=0", 400)]
    [InlineData("v3/model?pagination.cursor=c_nonsense", 400)]
    [InlineData("v3/training/subject?task_id=none", 404)]
    [InlineData("openapi/v1/billing/bill/list?cycleType=Day", 400)]
    [InlineData("openapi/v1/billing/bill/list?cycleType=Year&productCategory=llm", 400)]
    [InlineData("openapi/v1/billing/bill/list?cycleType=Day&productCategory=llm&startTime=1&endTime=9000000", 400)]
    [InlineData("openapi/v2/user/key/none/model-access-policy", 404)]
    public async Task What_the_service_does_not_know_is_refused(string path, int status)
    {
        using var response = await _novita.SendAsync(HttpMethod.Get, path);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task Pages_follow_each_other_by_the_cursor()
    {
        var first = await _novita.GetAsync("v3/model?pagination.limit=3");
        var cursor = first.GetProperty("pagination").Text("next_cursor")!;
        var second = await _novita.GetAsync("v3/model?pagination.limit=3&pagination.cursor=" + Uri.EscapeDataString(cursor));

        Assert.StartsWith("c_", cursor, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(0, 3).Select(i => Id(first, 0) + i), Enumerable.Range(0, 3).Select(i => Id(first, i)));
        Assert.Equal(Id(first, 2) + 1, Id(second, 0));
    }

    [Fact]
    public async Task The_storage_takes_what_was_signed_and_no_second_key()
    {
        var upload = await PostAsync("v3/assets/training_dataset", """{"file_extension":"png"}""");
        var address = upload.Text("upload_url")!;

        Assert.Equal(HttpStatusCode.BadRequest, await PutAsync(address, "image/png", key: "sk_test"));
        Assert.Equal(HttpStatusCode.Forbidden, await PutAsync(address, "image/jpeg"));
        Assert.Equal(HttpStatusCode.NotFound, await PutAsync(address.Replace("/uploads/", "/uploads/x", StringComparison.Ordinal), "image/png"));
        Assert.Equal(HttpStatusCode.BadRequest, await StatusOfStyleAsync(upload.Text("assets_id")!));
        Assert.Equal(HttpStatusCode.OK, await PutAsync(address, "image/png"));
        Assert.Equal(HttpStatusCode.OK, await StatusOfStyleAsync(upload.Text("assets_id")!));
    }

    [Fact]
    public async Task The_web_is_ranked_by_words()
    {
        var found = await PostAsync("v3/tavily/search", """{"query":"river Danube Vienna","max_results":2}""");

        var scores = found.GetProperty("results").EnumerateArray().Select(page => page.GetProperty("score").GetDouble()).ToArray();
        Assert.Equal(2, scores.Length);
        Assert.Equal(scores.OrderDescending(), scores);
        Assert.Equal("https://rivers.example.org/danube", found.GetProperty("results")[0].Text("url"));
    }

    [Theory]
    [InlineData("v3/exa/search", """{"query":"a","num_results":1}""")]
    [InlineData("v3/exa/search", """{"query":"a","numResults":101}""")]
    [InlineData("v3/tavily/search", """{"query":"a","maxResults":1}""")]
    [InlineData("v3/training/style", """{"name":"a"}""")]
    [InlineData("v3/assets/training_dataset", """{"file_extension":"gif"}""")]
    public async Task Strict_shapes_know_the_fields(string path, string body)
    {
        using var response = await _novita.SendAsync(HttpMethod.Post, path, body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private async Task<JsonElement> PostAsync(string path, string body)
    {
        using var response = await _novita.SendAsync(HttpMethod.Post, path, body);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await ServiceClient.JsonOf(response);
    }

    private async Task<HttpStatusCode> StatusOfStyleAsync(string assetId)
    {
        using var response = await _novita.SendAsync(
            HttpMethod.Post,
            "v3/training/style",
            $$"""{"name":"a","base_model":"b","width":512,"height":512,"image_dataset_items":[{"assets_id":"{{assetId}}","caption":"c"}],"components":[]}""");
        return response.StatusCode;
    }

    private static async Task<HttpStatusCode> PutAsync(string address, string mediaType, string? key = null)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = new ByteArrayContent(Image) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        if (key is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        }

        using var response = await http.SendAsync(request);
        return response.StatusCode;
    }

    private static int Id(JsonElement page, int index) => page.GetProperty("models")[index].GetProperty("id").GetInt32();
}
