using System.Text;

namespace Novita.Remodl.Client.Benchmarks;

/// <summary>One question, one whole answer.</summary>
internal sealed class ChatCallBenchmark : IBenchmark
{
    private const string Answer = "Paris has been the capital of France since 508, when Clovis made it the seat of his kingdom, with some interruptions since.";

    private static readonly byte[] Body = Encoding.UTF8.GetBytes($$"""
        {"id":"chatcmpl-8f3c2a1b9d7e4f60","object":"chat.completion","created":1763740800,"model":"deepseek/deepseek-v3.2","choices":[{"index":0,"message":{"role":"assistant","content":"{{Answer}}"},"finish_reason":"stop"}],"usage":{"prompt_tokens":31,"completion_tokens":27,"total_tokens":58},"system_fingerprint":"fp_0a1b2c3d"}
        """);

    public ChatCallBenchmark()
    {
        var handler = new CannedHandler(Body, "application/json");
        var ours = Peers.Ours(handler);
        var hand = new HandWritten(handler);
        var handRequest = Peers.HandWrittenRequest(stream: false);
        var openAI = Peers.OpenAI(handler);
        var messages = Peers.OpenAIMessages();
        var options = Peers.OpenAIOptions();
        Contestants =
        [
            new("Novita.Remodl.Client", async () => (await ours.CompleteChatAsync(Peers.Request)).Text.Length, Answer.Length),
            new("hand-written HttpClient", async () => (await hand.CompleteAsync(handRequest)).Choices[0].Message!.Content!.Length, Answer.Length),
            new("OpenAI 2.15.0", async () => (await openAI.CompleteChatAsync(messages, options)).Value.Content[0].Text.Length, Answer.Length),
        ];
    }

    public string Title => "One chat call";

    public string Note => "Request and options are made beforehand, for all alike. The budget: at most 1.15 of the hand-written call and 0.60 of OpenAI's, in time and in bytes.";

    public int UnitsPerOperation => 1;

    public string Unit => "call";

    public IReadOnlyList<Contestant> Contestants { get; }
}
