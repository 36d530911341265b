using System.Diagnostics.Tracing;
using System.Text;
using OpenAI.Chat;

namespace Novita.Remodl.Client.Benchmarks;

/// <summary>A chat call with a picture in it, as a data URI.</summary>
internal sealed class ImageMessageBenchmark : IBenchmark
{
    private const int ImageBytes = 3 << 20;
    private const string MediaType = "image/png";
    private const string Question = "What is in this picture?";

    private static readonly byte[] Answer = Encoding.UTF8.GetBytes(
        """{"id":"c1","object":"chat.completion","created":1767225600,"model":"m","choices":[{"index":0,"message":{"role":"assistant","content":"A kite."},"finish_reason":"stop"}],"usage":{"prompt_tokens":1,"completion_tokens":1,"total_tokens":2}}""");

    private readonly List<(string Name, long Rented)> _rented = [];

    public ImageMessageBenchmark()
    {
        var image = new byte[ImageBytes];
        new Random(1).NextBytes(image);
        var handler = new CannedHandler(Answer, "application/json");
        var ours = Peers.Ours(handler);
        var openAI = Peers.OpenAI(handler);
        Contestants =
        [
            new("Novita.Remodl.Client", async () => (await ours.CompleteChatAsync(Request(image))).Text.Length, 7),
            new("OpenAI 2.15.0", async () => (await openAI.CompleteChatAsync(Messages(image))).Value.Content[0].Text.Length, 7),
        ];
        foreach (var contestant in Contestants)
        {
            _rented.Add((contestant.Name, RentedBy(contestant)));
        }
    }

    public string Title => "One chat call with an image of 3 MiB in it";

    public string Note =>
        $"The budget: at most one copy of the image, allocated and rented together; in base64 that is {ImageBytes / 3 * 4:N0} B. "
        + $"From the shared pool one call rents {string.Join(", ", _rented.Select(entry => $"{entry.Rented:N0} B ({entry.Name})"))}; what is allocated stands below.";

    public int UnitsPerOperation => 1;

    public string Unit => "call";

    public IReadOnlyList<Contestant> Contestants { get; }

    private static ChatCompletionRequest Request(byte[] image) => new()
    {
        Model = Peers.Model,
        Messages = [ChatCompletionMessage.User([Question, ImageContentPart.FromBytes(image, MediaType)])],
    };

    private static ChatMessage[] Messages(byte[] image) =>
        [new UserChatMessage(ChatMessageContentPart.CreateTextPart(Question), ChatMessageContentPart.CreateImagePart(BinaryData.FromBytes(image), MediaType))];

    // Pooled memory is no garbage, and so no count of allocations has it.
    private static long RentedBy(Contestant contestant)
    {
        contestant.Run().GetAwaiter().GetResult();
        using var pool = new PoolListener();
        contestant.Run().GetAwaiter().GetResult();
        return pool.Rented;
    }

    private sealed class PoolListener : EventListener
    {
        private const string PoolEvents = "System.Buffers.ArrayPoolEventSource";
        private long _rented;

        public long Rented => Interlocked.Read(ref _rented);

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == PoolEvents)
            {
                EnableEvents(eventSource, EventLevel.Verbose);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            if (eventData is { EventName: "BufferRented", Payload: [_, int size, ..] })
            {
                Interlocked.Add(ref _rented, size);
            }
        }
    }
}
