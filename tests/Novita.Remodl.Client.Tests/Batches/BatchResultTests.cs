using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Novita.Remodl.Client.OpenAICompatible;
using Novita.Remodl.Client.Tests.Chat;

namespace Novita.Remodl.Client.Tests.Batches;

/// <summary>How results are read.</summary>
public sealed class BatchResultTests
{
    [Fact]
    public async Task Each_kind_of_answer_is_read_as_what_it_is()
    {
        var results = (await ReadAsync(Fixture.Bytes("Batches/output.jsonl"))).ToDictionary(result => result.CustomId, StringComparer.Ordinal);

        Assert.Equal("Hello", results["chat"].ToChatCompletion().Text);
        Assert.Equal("Hello", results["text"].ToTextCompletion().Text);
        Assert.Equal([1f, -2f], results["vector"].ToEmbeddings().Vectors[0].ToArray());
        Assert.Equal("Hello", results["response"].ToResponse().OutputText);
        Assert.Equal(["refused", "expired"], results.Values.Where(result => !result.IsSuccess).Select(result => result.CustomId));
        Assert.Equal(("req_1", null), (results["chat"].Response!.RequestId, results["chat"].FailureMessage));
        Assert.Equal(("No such model.", "Too late."), (results["refused"].FailureMessage, results["expired"].FailureMessage));
    }

    [Fact]
    public async Task What_failed_is_thrown_when_its_answer_is_asked_for()
    {
        var results = (await ReadAsync(Fixture.Bytes("Batches/output.jsonl"))).ToDictionary(result => result.CustomId, StringComparer.Ordinal);

        var refused = Assert.Throws<GenerationFailedException>(() => results["refused"].ToChatCompletion());
        var expired = Assert.Throws<GenerationFailedException>(() => results["expired"].ToChatCompletion());

        Assert.Equal((400, "req_5"), (refused.StatusCode, refused.RequestId));
        Assert.Contains("'refused' of the batch failed: No such model.", refused.Message, StringComparison.Ordinal);
        Assert.Equal("batch_expired", expired.Code);
        Assert.Throws<InvalidProviderResponseException>(() => results["chat"].ToEmbeddings());
    }

    [Theory]
    [InlineData("<this is no JSON>")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"custom_id":{"a":1}}""")]
    [InlineData("""{"custom_id":"a","response":{"status_code":"x"}}""")]
    [InlineData("""{"custom_id":"a","resp""")]
    public async Task A_line_that_cannot_be_read_is_kept_and_the_others_are_read(string line)
    {
        var good = """{"custom_id":"good","response":{"status_code":200,"body":{}}}""";

        var results = await ReadAsync(Encoding.UTF8.GetBytes($"{good}\n{line}\n{good}"));

        Assert.Equal(["good", "", "good"], results.Select(result => result.CustomId));
        Assert.Equal(line, results[1].UnparsedLine);
        Assert.False(results[1].IsSuccess);
        Assert.Equal("The line can't be read.", Assert.Throws<GenerationFailedException>(() => results[1].ToResponse()).Message.Split(": ")[1]);
    }

    [Theory]
    [InlineData("""{"custom_id":7,"error":"late","new_field":1}""", "7", "late")]
    [InlineData("""{"custom_id":"a","error":{"code":429,"message":null}}""", "a", "429")]
    [InlineData("""{"custom_id":"a","error":null,"response":{"status_code":500,"body":{"message":"m"}}}""", "a", "m")]
    [InlineData("""{"custom_id":"a","error":{},"response":{"status_code":500,"body":"x"}}""", "a", "The status is 500.")]
    [InlineData("""{"custom_id":"a","response":{"status_code":500,"body":{"error":"e"}}}""", "a", "e")]
    [InlineData("""{}""", "", "There is neither an answer nor an error.")]
    public async Task Failures_say_why(string line, string id, string why)
    {
        var result = Assert.Single(await ReadAsync(Encoding.UTF8.GetBytes(line)));

        Assert.Equal((id, false, why), (result.CustomId, result.IsSuccess, result.FailureMessage));
    }

    [Fact]
    public void Any_file_in_any_pieces_is_read_line_by_line() =>
        Gen.Zip(
            Gen.Zip(JsonGen.Text.Select(text => text.Replace("\0", "", StringComparison.Ordinal)).ArrayOf(5), Gen.Choose(0, int.MaxValue)),
            Gen.Zip(Gen.Elements("\n", "\r\n"), Gen.Zip(Gen.Elements("", "\uFEFF"), Gen.Elements("", "\n", "\r\n", " \t\n\r\n")))).Check(test =>
            {
                var ((texts, seed), (end, (mark, blank))) = test;
                var lines = texts.Select((text, i) => i == 2 ? "{broken" : $$$"""{"custom_id":"{{{i}}}","error":{"message":{{{System.Text.Json.JsonSerializer.Serialize(text)}}} }}""");
                var file = Encoding.UTF8.GetBytes(mark + blank + string.Join(end + blank, lines) + (seed % 2 == 0 ? end : ""));
                var random = new Random(seed);

                var results = ReadAsync(file, position => position + 1 + random.Next(20)).GetAwaiter().GetResult();

                Assert.Equal(texts.Length, results.Count);
                for (var i = 0; i < texts.Length; i++)
                {
                    Assert.Equal(i == 2 ? "{broken" : null, results[i].UnparsedLine);
                    Assert.Equal(i == 2 ? null : texts[i], results[i].Error?.Message ?? (i == 2 ? null : ""));
                }
            });

    [Fact]
    public async Task A_line_longer_than_a_window_is_read()
    {
        var text = new string('x', 200_000);
        var file = Encoding.UTF8.GetBytes($$$"""{"custom_id":"1"}{{{"\n"}}}{"custom_id":"2","error":{"message":"{{{text}}}"}}{{{"\n"}}}{"custom_id":"3"}""");

        var results = await ReadAsync(file, position => position + 1000);

        Assert.Equal(["1", "2", "3"], results.Select(result => result.CustomId));
        Assert.Equal(text, results[1].Error!.Message);
    }

    private static async Task<List<BatchResult>> ReadAsync(byte[] file, Func<int, int>? nextCut = null)
    {
        var results = new List<BatchResult>();
        await foreach (var result in BatchResultReader.ReadAsync(new ChoppedStream(file, nextCut ?? (_ => int.MaxValue)), CancellationToken.None))
        {
            results.Add(result);
        }

        return results;
    }
}
