using System.Globalization;
using System.Text;
using System.Text.Json;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.OpenAICompatible;
using Novita.Remodl.Client.Tests.Support;
using Fixture = Novita.Remodl.Client.Tests.Chat.Fixture;

namespace Novita.Remodl.Client.Tests.Batches;

/// <summary>How the file of a batch is written, and what is refused.</summary>
public sealed class BatchFileTests
{
    [Fact]
    public async Task Ten_thousand_requests_go_out_as_they_are_made()
    {
        var requests = new CountedRequests();
        var handler = new LineCountingHandler(requests);
        using var novita = new NovitaClient(new NovitaOptions { ApiKey = "sk_test" }, handler);

        await novita.Batches.StartAsync(requests.MakeAsync(10_000));

        Assert.Equal((10_000, 10_000), (requests.Made, handler.Lines));
        // A window of the file, and nothing near the whole.
        Assert.InRange(handler.GreatestLag, 1, 1000);
        Assert.True(requests.IsDisposed);
    }

    public static TheoryData<string, BatchItem[], string> Wrong => new()
    {
        { "novita", [], "The batch has no requests" },
        { "novita", [Chat("1"), null!], "Request 2 of the batch is null" },
        { "novita", [Chat("1"), Chat("2"), Chat("1")], "Request 3 of the batch has the id '1'" },
        { "novita", [Chat("1"), Chat("2", "other")], "Request 2 of the batch is for other, but those before it for m" },
        { "novita", [BatchItem.ForEmbedding("1", new() { Model = "m", Input = "a" })], "goes to /v1/embeddings, which has no batches with this provider" },
        { "remodlai", [Chat("1"), BatchItem.ForEmbedding("2", new() { Model = "m", Input = "a" })], "Request 2 of the batch goes to /v1/embeddings, but those before it to /v1/chat/completions" },
        { "remodlai", [BatchItem.ForChat("1", new() { Model = "m", Messages = [] })], "Request 1 of the batch ('1') can't be right: Messages is empty" },
        { "remodlai", [BatchItem.ForEmbedding("1", new() { Model = "m", Input = Enumerable.Repeat("a", 3000).ToArray() })], "Input has 3000 inputs, but one call takes 2048" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_would_make_the_batch_fail_is_refused_and_starts_none(string name, BatchItem[] items, string problem)
    {
        using var wire = Wire.Answering(Fixture.Text("Files/novita-file.json"));
        OpenAICompatibleProvider provider = name == "novita" ? Clients.Novita(wire) : Clients.RemodlAI(wire);

        var refusal = await Assert.ThrowsAsync<ArgumentException>(() => provider.Batches.StartAsync(items));

        Assert.Contains(problem, refusal.Message, StringComparison.Ordinal);
        Assert.Empty(wire.Sent);
        (provider as IDisposable)!.Dispose();
    }

    [Fact]
    public async Task The_limits_of_lines_and_bytes_are_kept()
    {
        using var novita = Clients.Novita(new Wire());
        var long1 = new string('x', 60 * 1024 * 1024);

        var lines = await Assert.ThrowsAsync<ArgumentException>(() => novita.Batches.WriteFileAsync(Stream.Null, new CountedRequests().MakeAsync(50_001)));
        var bytes = await Assert.ThrowsAsync<ArgumentException>(() => novita.Batches.WriteFileAsync(Stream.Null, Each(Chat("1", text: long1), Chat("2", text: long1))));

        Assert.Contains("Request 50001 of the batch is one too many", lines.Message, StringComparison.Ordinal);
        Assert.Contains("Request 2 of the batch makes the file longer than the 104857600 bytes", bytes.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_callers_own_enumeration_throws_comes_through()
    {
        using var wire = Wire.Answering("{}");
        using var novita = Clients.Novita(wire);

        var failure = await Assert.ThrowsAsync<IOException>(() => novita.Batches.StartAsync(Failing()));

        Assert.Equal("the disk is gone", failure.Message);
    }

    [Fact]
    public async Task A_file_that_is_written_is_what_would_be_sent()
    {
        using var remodlAI = Clients.RemodlAI(new Wire());
        using var file = new MemoryStream();

        await remodlAI.Batches.WriteFileAsync(file, Each(Chat("ä", text: "Grüße 🌍\r\n"), Chat("2")));

        var lines = Encoding.UTF8.GetString(file.ToArray()).Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Equal(["ä", "2"], lines[..2].Select(line => JsonDocument.Parse(line).RootElement.GetProperty("custom_id").GetString()));
        Assert.Equal("Grüße 🌍\r\n", JsonDocument.Parse(lines[0]).RootElement.GetProperty("body").GetProperty("messages")[0].GetProperty("content").GetString());
    }

    [Fact]
    public async Task Names_and_ids_cannot_be_empty()
    {
        using var novita = Clients.Novita(new Wire());

        Assert.Throws<ArgumentException>(() => BatchItem.ForChat(" ", "m", "Hi"));
        Assert.Throws<ArgumentException>(() => BatchItem.ForJson("1", BatchEndpoint.Videos, Fixture.Parse("[]")));
        Assert.Throws<ArgumentException>(() => novita.Batches.Resume(""));
        Assert.Contains(".jsonl", (await Assert.ThrowsAsync<ArgumentException>(() => novita.Batches.StartAsync([Chat("1")], new() { FileName = "a.txt" }))).Message, StringComparison.Ordinal);
    }

    private static BatchItem Chat(string id, string model = "m", string text = "Hi") => BatchItem.ForChat(id, model, text);

    private static async IAsyncEnumerable<BatchItem> Each(params BatchItem[] items)
    {
        foreach (var item in items)
        {
            await Task.Yield();
            yield return item;
        }
    }

    private static async IAsyncEnumerable<BatchItem> Failing()
    {
        yield return Chat("1");
        await Task.Yield();
        throw new IOException("the disk is gone");
    }

    private sealed class CountedRequests
    {
        public int Made { get; private set; }

        public bool IsDisposed { get; private set; }

        public async IAsyncEnumerable<BatchItem> MakeAsync(int count)
        {
            try
            {
                for (var i = 0; i < count; i++)
                {
                    await Task.CompletedTask;
                    Made++;
                    yield return Chat(i.ToString(CultureInfo.InvariantCulture));
                }
            }
            finally
            {
                IsDisposed = true;
            }
        }
    }

    /// <summary>Reads the upload as it comes, and measures how far the requests run ahead of it.</summary>
    private sealed class LineCountingHandler(CountedRequests requests) : HttpMessageHandler
    {
        public int Lines { get; private set; }

        public int GreatestLag { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.RequestUri!.AbsolutePath.EndsWith("/batches", StringComparison.Ordinal))
            {
                return Wire.Json(Fixture.Text("Batches/novita.json"));
            }

            await request.Content!.CopyToAsync(new Sink(this), cancellationToken);
            return Wire.Json(Fixture.Text("Files/novita-file.json"));
        }

        private void Take(ReadOnlySpan<byte> bytes)
        {
            GreatestLag = Math.Max(GreatestLag, requests.Made - Lines);
            var text = Encoding.UTF8.GetString(bytes);
            Lines += text.Split("}\n").Length - 1;
        }

        private sealed class Sink(LineCountingHandler owner) : MemoryStream
        {
            public override void Write(byte[] buffer, int offset, int count) => owner.Take(buffer.AsSpan(offset, count));

            public override void Write(ReadOnlySpan<byte> buffer) => owner.Take(buffer);

            public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
            {
                owner.Take(buffer.Span);
                return default;
            }

            public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
            {
                owner.Take(buffer.AsSpan(offset, count));
                return Task.CompletedTask;
            }
        }
    }
}
