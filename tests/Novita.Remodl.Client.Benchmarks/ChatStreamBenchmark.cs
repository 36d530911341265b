using System.Globalization;
using System.Text;

namespace Novita.Remodl.Client.Benchmarks;

/// <summary>An answer of a thousand chunks of text.</summary>
internal sealed class ChatStreamBenchmark : IBenchmark
{
    private const int Chunks = 1000;
    private static readonly string[] Words = [" Paris", " is", " the", " capital", " of", " France", ",", " and", " has", " been", " for", " a", " long", " time", "."];

    public ChatStreamBenchmark()
    {
        var (body, length) = Body("content");
        var handler = new CannedHandler(body, "text/event-stream");
        var ours = Peers.Ours(handler);
        var hand = new HandWritten(handler);
        var handRequest = Peers.HandWrittenRequest(stream: true);
        var openAI = Peers.OpenAI(handler);
        var messages = Peers.OpenAIMessages();
        var options = Peers.OpenAIOptions();
        Contestants =
        [
            new("Novita.Remodl.Client", async () =>
            {
                var total = 0;
                await foreach (var chunk in ours.StreamChatAsync(Peers.Request))
                {
                    total += chunk.Choices.Count > 0 ? chunk.Choices[0].Delta.Content?.Length ?? 0 : 0;
                }

                return total;
            }, length),
            new("hand-written HttpClient", async () =>
            {
                var total = 0;
                await foreach (var chunk in hand.StreamAsync(handRequest))
                {
                    total += chunk.Choices.Count > 0 ? chunk.Choices[0].Delta?.Content?.Length ?? 0 : 0;
                }

                return total;
            }, length),
            new("OpenAI 2.15.0", async () =>
            {
                var total = 0;
                await foreach (var update in openAI.CompleteChatStreamingAsync(messages, options))
                {
                    total += update.ContentUpdate.Count > 0 ? update.ContentUpdate[0].Text.Length : 0;
                }

                return total;
            }, length),
        ];
    }

    public string Title => "A stream of 1,000 chunks of text";

    public string Note => "Chunks as OpenAI, Novita and vLLM send them, each with id, object, created, model and fingerprint. The budget: at most 0.40 of OpenAI's time, 0.10 of its bytes, and 128 B a chunk.";

    public int UnitsPerOperation => Chunks;

    public string Unit => "chunk";

    public IReadOnlyList<Contestant> Contestants { get; }

    /// <summary>A stream whose text is in <paramref name="field"/>, and the text's length.</summary>
    internal static (byte[] Body, int Length) Body(string field)
    {
        var body = new StringBuilder();
        var length = 0;
        for (var i = 0; i < Chunks; i++)
        {
            var word = Words[i % Words.Length];
            length += word.Length;
            body.Append(CultureInfo.InvariantCulture, $$$"""data: {"id":"chatcmpl-8f3c2a1b9d7e4f60","object":"chat.completion.chunk","created":1763740800,"model":"deepseek/deepseek-v3.2","choices":[{"index":0,"delta":{"{{{field}}}":"{{{word}}}"},"finish_reason":null}],"system_fingerprint":"fp_0a1b2c3d"}""").Append("\n\n");
        }

        body.Append("""data: {"id":"chatcmpl-8f3c2a1b9d7e4f60","object":"chat.completion.chunk","created":1763740800,"model":"deepseek/deepseek-v3.2","choices":[{"index":0,"delta":{},"finish_reason":"stop"}],"system_fingerprint":"fp_0a1b2c3d"}""").Append("\n\n");
        body.Append("data: [DONE]\n\n");
        return (Encoding.UTF8.GetBytes(body.ToString()), length);
    }
}
