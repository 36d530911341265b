using System.Net;
using System.Text;
using Novita.Remodl.Client.Tests.Rest;
using Novita.Remodl.Client.Tests.Support;
using RichardSzalay.MockHttp;
using Fixture = Novita.Remodl.Client.Tests.Chat.Fixture;

namespace Novita.Remodl.Client.Tests.Files;

/// <summary>The exact requests and answers of files and uploads.</summary>
public sealed class FilesWireTests
{
    private static readonly string OpenAIFile = Fixture.Text("Files/openai-file.json");

    [Theory]
    [InlineData("Files/openai-file.json")]
    [InlineData("Files/novita-file.json")]
    public void A_file_with_everything_round_trips_and_has_no_unknown_field(string fixture)
    {
        var file = Fixture.FromJson<StoredFile>(Fixture.Text(fixture));

        Fixture.AssertSame(Fixture.Json(fixture), Fixture.ToJson(file));
        Assert.Null(file.AdditionalProperties);
        Assert.Equal((120_000L, DateTimeOffset.FromUnixTimeSeconds(1754041200)), (file.Bytes, file.CreatedAt));
    }

    [Fact]
    public void An_upload_round_trips_and_has_no_unknown_field()
    {
        var upload = Fixture.FromJson<FileUpload>(Fixture.Text("Files/upload.json"));

        Fixture.AssertSame(Fixture.Json("Files/upload.json"), Fixture.ToJson(upload));
        Assert.Null(upload.AdditionalProperties);
        Assert.Equal((FileUploadStatus.Completed, "file-9"), (upload.Status, upload.File!.Id));
    }

    [Theory]
    [InlineData("""{"id":"f","bytes":null,"created_at":0,"purpose":"","status":null}""")]
    [InlineData("""{"id":"f","created_at":"","expires_at":null,"purpose":null}""")]
    public void What_servers_leave_empty_is_nothing(string json)
    {
        var file = Fixture.FromJson<StoredFile>(json);

        Assert.Equal((0L, null, null, null), (file.Bytes, file.CreatedAt, file.Purpose, file.Status));
    }

    [Fact]
    public async Task An_upload_is_a_form_with_purpose_and_file()
    {
        using var wire = Wire.Answering(OpenAIFile);
        using var remodlAI = Clients.RemodlAI(wire);

        var stored = await remodlAI.Files.UploadAsync(FileSource.FromBytes("{}\n"u8.ToArray(), "a.jsonl"), FilePurpose.Batch, FileExpiry.After(TimeSpan.FromDays(1)));

        Assert.Equal("file-1", stored.Id);
        var sent = Assert.Single(wire.Sent);
        Assert.Equal(("POST", "https://api.lexiq-nova.com/v1/files"), (sent.Method, sent.Url));
        var boundary = sent.Headers["Content-Type"]["multipart/form-data; boundary=".Length..];
        Assert.Equal(
            string.Join(
                "\r\n",
                $"--{boundary}",
                "Content-Disposition: form-data; name=\"purpose\"",
                "",
                "batch",
                $"--{boundary}",
                "Content-Disposition: form-data; name=\"expires_after[anchor]\"",
                "",
                "created_at",
                $"--{boundary}",
                "Content-Disposition: form-data; name=\"expires_after[seconds]\"",
                "",
                "86400",
                $"--{boundary}",
                "Content-Disposition: form-data; name=\"file\"; filename=\"a.jsonl\"",
                "Content-Type: application/jsonl",
                "",
                "{}\n",
                $"--{boundary}--",
                ""),
            sent.Body);
    }

    [Fact]
    public async Task A_large_file_goes_out_as_it_is_read()
    {
        const long length = 50 * 1024 * 1024;
        var source = new LongStream(length);
        var sink = new LaggingSink(source);
        using var novita = Clients.Novita(new DrainingHandler(sink));

        await novita.Files.UploadAsync(FileSource.FromStream(source, "a.jsonl"), FilePurpose.Batch);

        Assert.Equal(length, source.BytesRead);
        Assert.InRange(sink.GreatestLag, 0, 256 * 1024);
    }

    [Fact]
    public async Task The_other_routes()
    {
        using var wire = new Wire();
        wire.Mock.When("*/files/file_1/content").Respond("application/octet-stream", "bytes");
        wire.Mock.When(HttpMethod.Delete, "*/files/file_1").Respond("application/json", """{"id":"file_1","object":"file","deleted":true}""");
        wire.Mock.When("*/files/file_1").Respond("application/json", Fixture.Text("Files/novita-file.json"));
        using var novita = Clients.Novita(wire);

        Assert.Equal(100, (await novita.Files.GetAsync("file_1")).Metadata!.Value.GetProperty("total_requests").GetInt32());
        Assert.True((await novita.Files.DeleteAsync("file_1")).Deleted);
        using var reader = new StreamReader(await novita.Files.OpenReadAsync("file_1"));
        Assert.Equal("bytes", await reader.ReadToEndAsync());

        const string root = "https://api.novita.ai/openai/v1/files/file_1";
        Assert.Equal([("GET", root), ("DELETE", root), ("GET", root + "/content")], wire.Sent.Select(sent => (sent.Method, sent.Url)));
        Assert.Equal("*/*", wire.Sent[2].Headers["Accept"]);
    }

    [Fact]
    public async Task A_list_is_read_page_by_page()
    {
        string[] pages =
        [
            $$"""{"object":"list","data":[{{OpenAIFile}}],"has_more":true,"first_id":"file-1","last_id":"file-1"}""",
            """{"object":"list","data":[{"id":"file-2"}],"has_more":true}""",
            """{"object":"list","data":[{"id":"file-3"}],"has_more":false,"last_id":"file-3"}""",
        ];
        using var wire = Wire.Answering((_, number) => Wire.Json(pages[number]));
        using var remodlAI = Clients.RemodlAI(wire);

        var ids = await ListAsync(remodlAI.Files.ListAsync(FilePurpose.Batch, ItemOrder.Ascending));

        Assert.Equal(["file-1", "file-2", "file-3"], ids);
        Assert.Equal(
            ["?purpose=batch&order=asc", "?purpose=batch&after=file-1&order=asc", "?purpose=batch&after=file-2&order=asc"],
            wire.Sent.Select(sent => new Uri(sent.Url).Query));
    }

    [Fact]
    public async Task Novitas_list_is_one_page()
    {
        using var wire = Wire.Answering($$"""{"code":"0","message":"success","data":[{{Fixture.Text("Files/novita-file.json")}}]}""");
        using var novita = Clients.Novita(wire);

        Assert.Equal(["file_1"], await ListAsync(novita.Files.ListAsync()));
        Assert.Equal("https://api.novita.ai/openai/v1/files", Assert.Single(wire.Sent).Url);
    }

    [Fact]
    public async Task An_upload_in_parts_sends_slices_and_their_ids_in_order()
    {
        using var wire = new Wire();
        wire.Mock.When("*/uploads").Respond("application/json", """{"id":"upload_1","status":"pending"}""");
        wire.Mock.When("*/uploads/upload_1/parts").Respond(_ => Wire.Json($$"""{"id":"part_{{wire.Sent.Count}}","upload_id":"upload_1"}"""));
        wire.Mock.When("*/uploads/upload_1/complete").Respond("application/json", Fixture.Text("Files/upload.json"));
        using var remodlAI = Clients.RemodlAI(wire);
        var progress = new List<long>();

        using var stream = new MemoryStream("??abcde"u8.ToArray()) { Position = 2 };
        var file = await remodlAI.Files.UploadInPartsAsync(FileSource.FromStream(stream, "a.jsonl"), FilePurpose.Batch, partBytes: 2, progress: new Direct(progress.Add));

        Assert.Equal("file-9", file.Id);
        Assert.Equal("""{"filename":"a.jsonl","purpose":"batch","bytes":5,"mime_type":"application/jsonl"}""", wire.Sent[0].Body);
        Assert.Equal(["ab", "cd", "e"], wire.Sent.Skip(1).Take(3).Select(sent => sent.Body!.Split("\r\n\r\n")[1].Split("\r\n")[0]));
        Assert.All(wire.Sent.Skip(1).Take(3), sent => Assert.Contains("name=\"data\"; filename=\"a.jsonl\"", sent.Body, StringComparison.Ordinal));
        Assert.Equal("""{"part_ids":["part_2","part_3","part_4"]}""", wire.Sent[4].Body);
        Assert.Equal([2, 4, 5], progress);
    }

    [Fact]
    public async Task A_part_that_fails_cancels_the_upload()
    {
        using var wire = new Wire();
        wire.Mock.When("*/uploads").Respond("application/json", """{"id":"upload_1"}""");
        wire.Mock.When("*/uploads/upload_1/parts").Respond(HttpStatusCode.BadRequest, "application/json", """{"error":{"message":"too large","code":400}}""");
        wire.Mock.When("*/uploads/upload_1/cancel").Respond("application/json", """{"id":"upload_1","status":"cancelled"}""");
        using var remodlAI = Clients.RemodlAI(wire);

        var failure = await Assert.ThrowsAsync<InvalidRequestException>(() => remodlAI.Files.UploadInPartsAsync(FileSource.FromBytes(new byte[3], "a.bin"), FilePurpose.UserData));

        Assert.Contains("too large", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith("/uploads/upload_1/cancel", wire.Sent[^1].Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_right_is_refused_before_it_is_sent()
    {
        using var wire = Wire.Answering("{}");
        using var novita = Clients.Novita(wire);
        var unseekable = FileSource.FromStream(new WatchedStream([1]), "a.jsonl");

        Assert.Contains("purpose", (await Assert.ThrowsAsync<ArgumentException>(() => novita.Files.UploadAsync(unseekable, default))).Message, StringComparison.Ordinal);
        Assert.Contains("can't seek", (await Assert.ThrowsAsync<ArgumentException>(() => novita.Files.UploadInPartsAsync(unseekable, FilePurpose.Batch))).Message, StringComparison.Ordinal);
        Assert.Contains("empty", (await Assert.ThrowsAsync<ArgumentException>(() => novita.Files.UploadInPartsAsync(FileSource.FromBytes(default, "a"), FilePurpose.Batch))).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => novita.Files.UploadInPartsAsync(unseekable, FilePurpose.Batch, partBytes: 0));
        await Assert.ThrowsAsync<ArgumentException>(() => novita.Files.GetAsync(" "));
        Assert.Throws<ArgumentOutOfRangeException>(() => FileExpiry.After(TimeSpan.FromMinutes(59)));
        Assert.Empty(wire.Sent);
    }

    [Fact]
    public async Task A_server_without_files_says_so()
    {
        using var wire = Wire.Answering("""{"detail":"Not Found"}""", status: HttpStatusCode.NotFound);
        using var remodlAI = Clients.RemodlAI(wire);

        var failure = await Assert.ThrowsAsync<EndpointRetiredException>(() => remodlAI.Files.GetAsync("file-1"));

        Assert.Contains("remodlai doesn't serve this endpoint", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_saved_is_there_as_a_whole_or_not_at_all()
    {
        using var old = new TemporaryFile("results.jsonl", Encoding.UTF8.GetBytes("old"));
        using var broken = Clients.Novita(Wire.Answering((_, _) => new(HttpStatusCode.OK) { Content = new StreamContent(new WatchedStream([], new IOException("gone"))) }));

        await Assert.ThrowsAsync<ProviderConnectionException>(() => broken.Files.SaveAsync("file_1", old.Path));

        Assert.Equal("old", await File.ReadAllTextAsync(old.Path));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(old.Path)!));

        using var novita = Clients.Novita(Wire.Answering("new", "application/octet-stream"));
        await novita.Files.SaveAsync("file_1", old.Path);

        Assert.Equal("new", await File.ReadAllTextAsync(old.Path));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(old.Path)!));
    }

    private static async Task<List<string>> ListAsync(IAsyncEnumerable<StoredFile> files)
    {
        var ids = new List<string>();
        await foreach (var file in files)
        {
            ids.Add(file.Id);
        }

        return ids;
    }

    private sealed class Direct(Action<long> report) : IProgress<long>
    {
        public void Report(long value) => report(value);
    }

    private sealed class DrainingHandler(Stream sink) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await request.Content!.CopyToAsync(sink, cancellationToken);
            return Wire.Json(OpenAIFile);
        }
    }
}
