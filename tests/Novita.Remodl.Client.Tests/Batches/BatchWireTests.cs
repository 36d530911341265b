using System.Net;
using Novita.Remodl.Client.Tests.Support;
using RichardSzalay.MockHttp;
using Fixture = Novita.Remodl.Client.Tests.Chat.Fixture;

namespace Novita.Remodl.Client.Tests.Batches;

/// <summary>The exact requests and answers of batches.</summary>
public sealed class BatchWireTests
{
    private static readonly string OpenAIBatch = Fixture.Text("Batches/openai.json");
    private static readonly string NovitaBatch = Fixture.Text("Batches/novita.json");

    [Fact]
    public void OpenAIs_batch_round_trips_and_has_no_unknown_field()
    {
        var batch = Fixture.FromJson<Batch>(OpenAIBatch);

        Fixture.AssertSame(Fixture.Parse(OpenAIBatch), Fixture.ToJson(batch));
        Assert.Null(batch.AdditionalProperties);
        Assert.Equal((BatchStatus.InProgress, false, 0.65), (batch.Status, batch.IsEnded, batch.RequestCounts.Progress));
        Assert.Equal(("No JSON.", 3L), (batch.Errors[0].Message, batch.Errors[0].Line));
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1754041203), batch.CompletedAt);
    }

    [Fact]
    public void Novitas_batch_is_read_to_the_same_record()
    {
        var batch = Fixture.FromJson<Batch>(NovitaBatch);

        Assert.Null(batch.AdditionalProperties);
        Assert.Equal((BatchStatus.InProgress, 0.5), (batch.Status, batch.RequestCounts.Progress));
        Assert.Equal((null, null, "file_1"), (batch.OutputFileId, batch.ErrorFileId, batch.InputFileId));
        Assert.Empty(batch.Errors);
        Assert.Null(batch.CompletedAt);
        Assert.Equal(new DateTimeOffset(2025, 8, 11, 16, 31, 52, TimeSpan.FromHours(8)).AddTicks(9498169), batch.CreatedAt);
        Assert.Equal((2L, "key"), (batch.Version, batch.CreatedByKeyId));
        var again = Fixture.FromJson<Batch>(Fixture.ToJson(batch).GetRawText());
        Assert.Equal((batch.CreatedAt, batch.Status, batch.RequestCounts), (again.CreatedAt, again.Status, again.RequestCounts));
    }

    [Theory]
    [InlineData("VALIDATING", "validating", false)]
    [InlineData("validating", "validating", false)]
    [InlineData("PROGRESS", "in_progress", false)]
    [InlineData("in_progress", "in_progress", false)]
    [InlineData("Finalizing", "finalizing", false)]
    [InlineData("COMPLETED", "completed", true)]
    [InlineData("FAILED", "failed", true)]
    [InlineData("EXPIRED", "expired", true)]
    [InlineData("CANCELLING", "cancelling", false)]
    [InlineData("CANCELLED", "cancelled", true)]
    [InlineData("Queued_Elsewhere", "Queued_Elsewhere", false)]
    public void A_status_is_the_same_in_any_case(string text, string expected, bool isEnded)
    {
        var status = Fixture.FromJson<Batch>($$"""{"id":"b","status":"{{text}}"}""").Status;

        Assert.Equal((expected, isEnded), (status.Value, status.IsEnded));
        Assert.Equal(new BatchStatus(expected), status);
    }

    [Theory]
    [InlineData("\"the file is broken\"", "the file is broken")]
    [InlineData("[{\"code\":7,\"message\":\"broken\"}]", "broken")]
    [InlineData("{\"object\":\"list\",\"data\":[{\"message\":\"broken\",\"line\":null}]}", "broken")]
    [InlineData("{\"code\":\"x\",\"message\":\"broken\"}", "broken")]
    [InlineData("{\"data\":[{\"message\":{\"deep\":1}}]}", "{\"message\":{\"deep\":1}}")]
    [InlineData("7", "7")]
    [InlineData("null", null)]
    [InlineData("\"\"", null)]
    [InlineData("{\"object\":\"list\",\"data\":null}", null)]
    public void Errors_are_read_in_any_form(string json, string? message)
    {
        var errors = Fixture.FromJson<Batch>($$"""{"id":"b","errors":{{json}}}""").Errors;

        Assert.Equal(message, errors.Count == 0 ? null : Assert.Single(errors).Message);
    }

    [Fact]
    public void Novitas_own_counts_stand_in_for_missing_ones() =>
        Assert.Equal(0.5, Fixture.FromJson<Batch>("""{"id":"b","total":4,"completed":1,"failed":1}""").RequestCounts.Progress);

    [Fact]
    public async Task Novita_is_sent_short_lines_and_48_hours()
    {
        using var wire = new Wire();
        wire.Mock.When("*/files").Respond("application/json", Fixture.Text("Files/novita-file.json"));
        wire.Mock.When("*/batches").Respond("application/json", NovitaBatch);
        using var novita = Clients.Novita(wire);

        var job = await novita.Batches.StartAsync(
            [
                BatchItem.ForChat("1", new() { Model = "novita/deepseek/deepseek-v3.2", Messages = ["Hi\nthere"], Stream = true, Tools = [] }),
                BatchItem.ForJson("2", BatchEndpoint.ChatCompletions, Fixture.Parse("""{"model":"deepseek/deepseek-v3.2","messages":[]}""")),
            ],
            new() { Metadata = new Dictionary<string, string> { ["night"] = "1" } });

        Assert.Equal("batch_1", job.Id);
        Assert.Equal(("POST", "https://api.novita.ai/openai/v1/files"), (wire.Sent[0].Method, wire.Sent[0].Url));
        Assert.Contains("name=\"file\"; filename=\"batch.jsonl\"\r\nContent-Type: application/jsonl\r\n\r\n", wire.Sent[0].Body, StringComparison.Ordinal);
        Assert.Equal(
            """
            {"custom_id":"1","body":{"model":"deepseek/deepseek-v3.2","messages":[{"role":"user","content":"Hi\nthere"}]}}
            {"custom_id":"2","body":{"model":"deepseek/deepseek-v3.2","messages":[]}}

            """,
            LinesOf(wire.Sent[0]));
        Assert.Equal(("POST", "https://api.novita.ai/openai/v1/batches"), (wire.Sent[1].Method, wire.Sent[1].Url));
        Assert.Equal("""{"input_file_id":"file_1","endpoint":"/v1/chat/completions","completion_window":"48h","metadata":{"night":"1"}}""", wire.Sent[1].Body);
    }

    [Fact]
    public async Task Others_are_sent_whole_lines_and_24_hours()
    {
        using var wire = new Wire();
        wire.Mock.When("*/files").Respond("application/json", Fixture.Text("Files/openai-file.json"));
        wire.Mock.When("*/batches").Respond("application/json", OpenAIBatch);
        using var remodlAI = Clients.RemodlAI(wire);

        await remodlAI.Batches.StartAsync(
            [BatchItem.ForEmbedding("a", new() { Model = "remodlai/m", Input = "x" })], new() { FileName = "vectors.jsonl", OutputExpiresAfter = FileExpiry.After(TimeSpan.FromDays(2)) });
        await remodlAI.Batches.StartAsync([BatchItem.ForResponse("b", new() { Model = "m", Input = "x", Stream = true })]);
        await remodlAI.Batches.StartAsync([BatchItem.ForCompletion("c", new() { Model = "m", Prompt = "x", Stream = true })]);

        Assert.Equal("""{"custom_id":"a","method":"POST","url":"/v1/embeddings","body":{"model":"m","input":"x","encoding_format":"base64"}}""" + "\n", LinesOf(wire.Sent[0]));
        Assert.Equal("""{"input_file_id":"file-1","endpoint":"/v1/embeddings","completion_window":"24h","output_expires_after":{"anchor":"created_at","seconds":172800}}""", wire.Sent[1].Body);
        Assert.Equal("""{"custom_id":"b","method":"POST","url":"/v1/responses","body":{"model":"m","input":"x"}}""" + "\n", LinesOf(wire.Sent[2]));
        Assert.Equal("""{"custom_id":"c","method":"POST","url":"/v1/completions","body":{"model":"m","prompt":"x"}}""" + "\n", LinesOf(wire.Sent[4]));
    }

    [Fact]
    public async Task The_other_routes()
    {
        using var wire = Wire.Answering((request, _) => Wire.Json(request.RequestUri!.Query.Length == 0 && request.RequestUri.AbsolutePath.EndsWith("/batches", StringComparison.Ordinal)
            ? $$"""{"object":"list","data":[{{OpenAIBatch}}],"has_more":true,"last_id":"batch_1"}"""
            : request.RequestUri.Query.Length > 0 ? """{"object":"list","data":[{"id":"batch_0"}],"has_more":false}""" : OpenAIBatch));
        using var remodlAI = Clients.RemodlAI(wire);
        var job = remodlAI.Batches.Resume("batch_1");

        await job.GetAsync();
        await job.CancelAsync();
        var ids = new List<string>();
        await foreach (var batch in remodlAI.Batches.ListAsync())
        {
            ids.Add(batch.Id);
        }

        Assert.Equal(["batch_1", "batch_0"], ids);
        const string root = "https://api.lexiq-nova.com/v1/batches";
        Assert.Equal(
            [("GET", root + "/batch_1"), ("POST", root + "/batch_1/cancel"), ("GET", root), ("GET", root + "?after=batch_1")],
            wire.Sent.Select(sent => (sent.Method, sent.Url)));
    }

    [Fact]
    public async Task A_start_whose_outcome_is_not_known_is_not_sent_again()
    {
        using var wire = Wire.Answering("""{"error":{"message":"oops"}}""", status: HttpStatusCode.InternalServerError);
        using var remodlAI = Clients.RemodlAI(wire);
        using var novita = Clients.Novita(wire);

        await Assert.ThrowsAsync<ProviderUnavailableException>(() => remodlAI.Batches.StartAsync("file-1", BatchEndpoint.Completions));
        await Assert.ThrowsAsync<ProviderUnavailableException>(() => novita.Batches.StartAsync("file_1", BatchEndpoint.Completions));

        Assert.Equal(2, wire.Sent.Count);
    }

    [Fact]
    public async Task A_server_without_batches_says_so()
    {
        using var wire = Wire.Answering("""{"detail":"Not Found"}""", status: HttpStatusCode.NotFound);
        using var remodlAI = Clients.RemodlAI(wire);

        await Assert.ThrowsAsync<EndpointRetiredException>(() => remodlAI.Batches.StartAsync([BatchItem.ForChat("1", "m", "Hi")]));
    }

    private static string LinesOf(Sent sent)
    {
        var body = sent.Body!;
        var start = body.IndexOf("\r\n\r\n", body.IndexOf("name=\"file\"", StringComparison.Ordinal), StringComparison.Ordinal) + 4;
        return body[start..body.IndexOf("\r\n--", start, StringComparison.Ordinal)];
    }
}
