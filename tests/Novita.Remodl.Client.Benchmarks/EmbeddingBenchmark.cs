using System.Runtime.InteropServices;
using System.Text;

namespace Novita.Remodl.Client.Benchmarks;

/// <summary>A batch of texts, and a vector for each, in base64 as each client asks for.</summary>
internal sealed class EmbeddingBenchmark : IBenchmark
{
    private const string Model = "baai/bge-m3";
    private const int Count = 96;
    private const int Dimensions = 1024;
    private const int Numbers = Count * Dimensions;

    public EmbeddingBenchmark()
    {
        var texts = Enumerable.Range(0, Count).Select(number => FormattableString.Invariant($"Paragraph {number} of a report that is searched for what it says.")).ToArray();
        var handler = new CannedHandler(Body(), "application/json");
        var ours = Peers.Ours(handler);
        var request = new EmbeddingRequest { Model = Model, Input = texts };
        var hand = new HandWritten(handler);
        var handRequest = new HandWritten.EmbeddingRequest { Model = Model, Input = texts, EncodingFormat = "base64" };
        var openAI = Peers.OpenAIEmbeddings(handler, Model);
        Contestants =
        [
            new("Novita.Remodl.Client", async () => (await ours.EmbedAsync(request)).Data.Sum(data => data.Values.Length), Numbers),
            new("hand-written HttpClient", async () => (await hand.EmbedAsync(handRequest)).Sum(vector => vector.Length), Numbers),
            new("OpenAI 2.15.0", async () => (await openAI.GenerateEmbeddingsAsync(texts)).Value.Sum(embedding => embedding.ToFloats().Length), Numbers),
        ];
    }

    public string Title => "96 embeddings of 1,024 numbers";

    public string Note => "The budget: at most 0.50 of OpenAI's, in time and in bytes. The numbers themselves are 393,216 B.";

    public int UnitsPerOperation => 1;

    public string Unit => "call";

    public IReadOnlyList<Contestant> Contestants { get; }

    private static byte[] Body()
    {
        var random = new Random(1);
        var data = Enumerable.Range(0, Count).Select(i => FormattableString.Invariant($$"""{"object":"embedding","embedding":"{{Vector(random)}}","index":{{i}} }"""));
        return Encoding.UTF8.GetBytes($$"""{"object":"list","data":[{{string.Join(',', data)}}],"model":"{{Model}}","usage":{"prompt_tokens":1440,"total_tokens":1440} }""");
    }

    private static string Vector(Random random)
    {
        var numbers = new float[Dimensions];
        foreach (ref var number in numbers.AsSpan())
        {
            number = random.NextSingle() - 0.5f;
        }

        return Convert.ToBase64String(MemoryMarshal.AsBytes(numbers.AsSpan()));
    }
}
