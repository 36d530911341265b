namespace Novita.Remodl.Client.Benchmarks;

/// <summary>A thousand chunks of reasoning, which OpenAI's client has no property for.</summary>
internal sealed class ReasoningStreamBenchmark : IBenchmark
{
    public ReasoningStreamBenchmark() => Contestants = [Reader("reasoning_content"), Reader("reasoning")];

    public string Title => "A stream of 1,000 chunks of reasoning";

    public string Note => "Under either of its names. OpenAI's client does not expose reasoning of compatible servers; the budget of 128 B a chunk is ours.";

    public int UnitsPerOperation => 1000;

    public string Unit => "chunk";

    public IReadOnlyList<Contestant> Contestants { get; }

    private static Contestant Reader(string field)
    {
        var (body, length) = ChatStreamBenchmark.Body(field);
        var client = Peers.Ours(new CannedHandler(body, "text/event-stream"));
        return new($"Novita.Remodl.Client, `{field}`", async () =>
        {
            var total = 0;
            await foreach (var chunk in client.StreamChatAsync(Peers.Request))
            {
                total += chunk.Reasoning?.Length ?? 0;
            }

            return total;
        }, length);
    }
}
