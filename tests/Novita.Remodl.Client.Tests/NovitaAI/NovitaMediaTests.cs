using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.NovitaAI;

public sealed class NovitaMediaTests
{
    [Theory]
    [InlineData("kling-v3.0-pro-t2v", "https://api.novita.ai/v3/async/kling-v3.0-pro-t2v")]
    [InlineData("/v3/bytedance/metered/contents/generations/tasks", "https://api.novita.ai/v3/bytedance/metered/contents/generations/tasks")]
#if !USE_REFIT
    // Refit escapes the colon, which a server reads as the same.
    [InlineData("/v3/veo-3.1/v1/models/veo-3.1-generate-001:predictLongRunning", "https://api.novita.ai/v3/veo-3.1/v1/models/veo-3.1-generate-001:predictLongRunning")]
#endif
    public async Task Any_slug_is_submitted_as_it_is(string slug, string url)
    {
        using var wire = Wire.Answering("""{"task_id":"t1","provider_request_id":"p"}""");
        using var novita = Clients.Novita(wire);

        var job = await novita.Media.SubmitAsync(slug, new JsonObject { ["prompt"] = "a boat", ["duration"] = 5, ["next_month"] = true });

        var sent = Assert.Single(wire.Sent);
        Assert.Equal(("POST", url), (sent.Method, sent.Url));
        JsonAssert.Equal("""{"prompt":"a boat","duration":5,"next_month":true}""", sent.Body);
        Assert.Equal("novita:task:t1", job.Handle.ToString());
    }

    [Theory]
    [InlineData("""{"id":"cgt-1"}""", "cgt-1")]
    [InlineData("""{"name":"operations/1","done":false}""", "operations/1")]
    public async Task The_id_is_found_under_its_other_names(string answer, string id)
    {
        using var wire = Wire.Answering(answer);
        using var novita = Clients.Novita(wire);

        Assert.Equal(id, (await novita.Media.SubmitAsync("veo", new JsonObject())).Id);
    }

    [Fact]
    public async Task A_task_is_read_with_its_traps()
    {
        using var wire = Wire.AnsweringFixture("NovitaAI/Native/task-result.json");
        using var novita = Clients.Novita(wire);

        var result = await novita.Media.Resume("t1").WaitAsync();

        var sent = Assert.Single(wire.Sent);
        Assert.Equal(("GET", "https://api.novita.ai/v3/async/task-result?task_id=t1"), (sent.Method, sent.Url));
        Assert.Equal("158881667", result.Seed);
        // Text or number, null or an empty object: all are read. Done is done at 0 percent too.
        Assert.Equal([3600L, 3600L], result.Task!.Images!.Select(image => image.ImageUrlTtl));
        Assert.Equal("MODEL_BUSY", result.Task.Extra!.AdditionalProperties!["note"].GetString());
        Assert.Equal(["image/png", "image/webp"], result.Images.Select(image => image.MediaType));
        Assert.Equal("video/mp4", Assert.Single(result.Videos).MediaType);
        Assert.Equal("audio/mpeg", Assert.Single(result.Audios).MediaType);
        Assert.NotNull(result.Images[0].ExpiresAt);
        Assert.Null(result.Videos[0].ExpiresAt);
    }

    [Theory]
    [InlineData("TASK_STATUS_QUEUED", JobStatus.Queued)]
    [InlineData("TASK_STATUS_WAITING", JobStatus.Queued)]
    [InlineData("TASK_STATUS_PROCESSING", JobStatus.Processing)]
    [InlineData("TASK_STATUS_EXECUTING", JobStatus.Processing)]
    [InlineData("TASK_STATUS_UNKNOWN", JobStatus.Processing)]
    [InlineData("TASK_STATUS_CANCELLED", JobStatus.Cancelled)]
    [InlineData("TASK_STATUS_FAILED", JobStatus.Failed)]
    [InlineData("TASK_STATUS_SUCCEED", JobStatus.Succeeded)]
    public async Task Status_alone_tells_the_end(string status, JobStatus expected)
    {
        using var wire = Wire.Answering($$"""{"task":{"task_id":"t1","status":"{{status}}","reason":"why","eta":"4.5","progress_percent":100},"images":[]}""");
        using var novita = Clients.Novita(wire);

        var state = await novita.Media.Resume("t1").GetStateAsync();

        Assert.Equal((expected, status, 100, "why"), (state.Status, state.RawStatus, state.Percent, state.Reason));
        Assert.Equal(TimeSpan.FromSeconds(4.5), state.Remaining);
        Assert.Equal(expected == JobStatus.Succeeded, state.Result is not null);
    }

    [Fact]
    public async Task A_task_that_is_not_known_has_expired()
    {
        using var wire = Wire.Answering("""{"code":404,"reason":"TASK_NOT_FOUND","message":"task not found","metadata":{}}""", status: HttpStatusCode.NotFound);
        using var novita = Clients.Novita(wire);

        var error = await Assert.ThrowsAsync<GenerationFailedException>(() => novita.Media.Resume("t1").WaitAsync());

        Assert.Equal(("t1", "TASK_NOT_FOUND"), (error.TaskId, error.Code));
    }

    [Fact]
    public async Task What_was_retired_is_said_to_be()
    {
        using var wire = Wire.Answering("""{"code":404,"reason":"FUSION_MODEL_NOT_FOUND","message":"no route"}""", status: HttpStatusCode.NotFound);
        using var novita = Clients.Novita(wire);

        await Assert.ThrowsAsync<EndpointRetiredException>(() => novita.Media.SubmitAsync("glm-image", new JsonObject()));
    }

    [Fact]
    public async Task A_submission_that_may_have_been_taken_is_not_repeated()
    {
        using var wire = Wire.Answering((_, number) => number == 0 ? new(HttpStatusCode.BadGateway) : Wire.Json("""{"task_id":"t"}"""));
        using var novita = Clients.Novita(wire);

        await Assert.ThrowsAsync<ProviderUnavailableException>(() => novita.Media.SubmitAsync("kling-v3.0-pro-t2v", new JsonObject()));
        Assert.Single(wire.Sent);
    }

    [Fact]
    public async Task A_submission_that_was_surely_not_taken_is_repeated()
    {
        using var wire = Wire.Answering((_, number) => number == 0 ? new(HttpStatusCode.TooManyRequests) : Wire.Json("""{"task_id":"t"}"""));
        using var novita = Clients.Novita(wire);

        Assert.Equal("t", (await novita.Media.SubmitAsync("kling-v3.0-pro-t2v", new JsonObject())).Id);
        Assert.Equal(2, wire.Sent.Count);
    }

    [Fact]
    public async Task A_failure_that_comes_with_status_200_is_thrown()
    {
        using var wire = Wire.Answering("""{"task_id":"","base_resp":{"status_code":2013,"status_msg":"bad voice"}}""");
        using var novita = Clients.Novita(wire);

        var error = await Assert.ThrowsAsync<InvalidRequestException>(() => novita.Media.SubmitAsync("minimax-speech-2.8-hd", new JsonObject()));
        Assert.Contains("bad voice", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"images":["https://h/a.png","https://h/b.png"]}""", 2)]
    [InlineData("""{"images":[{"image_url":"https://h/a.png","image_url_ttl":3600,"image_type":"png"}]}""", 1)]
    [InlineData("""{"images":[{"url":"https://h/a.png"}]}""", 1)]
    [InlineData("""{"image_urls":["https://h/a.png"],"binary_data_base64":[]}""", 1)]
    [InlineData("""{"image_urls":[],"binary_data_base64":["aGVsbG8="]}""", 1)]
    [InlineData("""{"image_file":"aGVsbG8=","image_type":"png"}""", 1)]
    [InlineData("""{"data":[{"b64_json":"aGVsbG8="}]}""", 1)]
    [InlineData("""{"images":["data:image\/png;base64,aGVsbG8="]}""", 1)]
    [InlineData("""{"images":[7,null],"other":1}""", 0)]
    public async Task Synchronous_endpoints_give_their_images_in_any_of_their_shapes(string answer, int count)
    {
        using var wire = Wire.Answering(answer);
        using var novita = Clients.Novita(wire);

        var result = await novita.Media.InvokeAsync("seedream-4.5", new JsonObject { ["prompt"] = "a boat" });

        Assert.Equal("https://api.novita.ai/v3/seedream-4.5", wire.Sent[0].Url);
        Assert.Equal(count, result.Images.Count);
        JsonAssert.Equal(answer, result.Json!.Value.GetRawText());
        if (result.Images.Count > 0 && result.Images[0].Url is null)
        {
            Assert.Equal("hello"u8.ToArray(), await result.Images[0].ReadBytesAsync());
        }
    }

    [Fact]
    public void Another_providers_handle_is_refused()
    {
        using var novita = Clients.Novita(new Wire());

        var error = Assert.Throws<ArgumentException>(() => novita.Media.Resume(new JobHandle { Provider = "other", Kind = "task", Id = "1" }));
        Assert.Contains("other:task:1", error.Message, StringComparison.Ordinal);
        Assert.Equal("1", novita.Media.Resume(new JobHandle { Provider = "novita", Kind = "task", Id = "1" }).Id);
    }

    [Fact]
    public async Task A_webhook_is_believed_only_when_the_task_is_read_back()
    {
        var delivery = Encoding.UTF8.GetBytes($$"""{"event_type":"ASYNC_TASK_RESULT","payload":{{Fixture.Text("NovitaAI/Native/task-result.json")}}}""");
        using var wire = Wire.Answering((request, number) => number switch
        {
            0 => new(HttpStatusCode.ServiceUnavailable),
            _ => Wire.Json("""{"task":{"task_id":"t1","status":"TASK_STATUS_FAILED","reason":"really"}}"""),
        });
        using var novita = Clients.Novita(wire, new() { ApiKey = "sk_test", Transport = { MaxRetries = 0 } });
        var inbox = new WebhookInbox();
        var webhook = new NovitaWebhook(novita.Media, inbox);

        Assert.Equal("TASK_STATUS_SUCCEED", NovitaWebhook.Parse(delivery).Payload!.Task!.Status!.Value.Value);
        await Assert.ThrowsAsync<ProviderUnavailableException>(() => webhook.ReceiveAsync(delivery));
        var task = await webhook.ReceiveAsync(delivery);
        var again = await webhook.ReceiveAsync(delivery);

        Assert.Equal("really", task!.Task!.Reason);
        Assert.Null(again);
        Assert.Equal(2, wire.Sent.Count);
        await inbox.WaitAsync("t1");
    }

    [Theory]
    [InlineData("""{"event_type":"SOMETHING_ELSE","payload":{"task":{"task_id":"t1"}}}""")]
    [InlineData("""{"event_type":"ASYNC_TASK_RESULT","payload":{}}""")]
    [InlineData("""{"event_type":"ASYNC_TASK_RESULT"}""")]
    public async Task Other_deliveries_are_ignored(string body)
    {
        using var wire = new Wire();
        using var novita = Clients.Novita(wire);

        Assert.Null(await new NovitaWebhook(novita.Media).ReceiveAsync(Encoding.UTF8.GetBytes(body)));
        Assert.Empty(wire.Sent);
    }

    [Fact]
    public async Task A_forged_delivery_leads_to_nothing()
    {
        using var wire = Wire.Answering("""{"code":404,"reason":"TASK_NOT_FOUND","message":"no"}""", status: HttpStatusCode.NotFound);
        using var novita = Clients.Novita(wire);

        Assert.Null(await new NovitaWebhook(novita.Media).ReceiveAsync("""{"event_type":"ASYNC_TASK_RESULT","payload":{"task":{"task_id":"forged","status":"TASK_STATUS_SUCCEED"}}}"""u8.ToArray()));
    }
}
