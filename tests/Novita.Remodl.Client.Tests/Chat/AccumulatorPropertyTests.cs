using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Novita.Remodl.Client.Tests.Chat;

/// <summary>However an answer is cut into chunks, it comes together again.</summary>
public class AccumulatorPropertyTests
{
    private static readonly Gen<string> Texts = Gen.Elements("Hello", "", " 世界", "🌍👩‍🚀", "\"quoted\\", "\n", "{\"a\":", "…").ArrayOf(3).Select(string.Concat);

    [Fact]
    public void Any_split_of_arguments_comes_together() => Cases(Texts).Check(
        test =>
        {
            var (text, seed) = test;
            var accumulator = new ChatCompletionAccumulator();
            Add(accumulator, """{"choices":[{"delta":{"tool_calls":[{"index":0,"id":"a","function":{"name":"f"}}]}}]}""");
            foreach (var piece in Cut(text, seed))
            {
                Add(accumulator, $$$$"""{"choices":[{"delta":{"tool_calls":[{"index":0,"function":{"arguments":{{{{Escape(piece)}}}}}}]}}]}""");
            }

            Assert.Equal(text.Length == 0 ? "{}" : text, accumulator.ToCompletion().ToolCalls[0].Function!.Arguments);
        });

    [Fact]
    public void Any_chunking_of_an_answer_comes_together() => Cases(Texts.ArrayOf(6)).Check(
        test =>
        {
            var (texts, seed) = test;
            var whole = Whole(texts, choices: 1 + (int)((uint)seed % 3));
            var accumulator = new ChatCompletionAccumulator();
            foreach (var chunk in Chunks(whole, new Random(seed)))
            {
                Add(accumulator, chunk);
            }

            Fixture.AssertSame(Fixture.Parse(whole.ToJsonString()), Fixture.ToJson(accumulator.ToCompletion()));
        },
        times: 200);

    private static JsonObject Whole(string[] texts, int choices) => new()
    {
        ["id"] = "i",
        ["object"] = "chat.completion",
        ["created"] = 1754041200,
        ["model"] = "m",
        ["choices"] = new JsonArray([.. Enumerable.Range(0, choices).Select(index => Choice(index, texts))]),
        ["usage"] = new JsonObject { ["prompt_tokens"] = 1, ["completion_tokens"] = 2, ["total_tokens"] = 3 },
        ["x_new"] = texts[5],
    };

    private static JsonObject Choice(int index, string[] texts)
    {
        var message = new JsonObject { ["role"] = "assistant", ["content"] = texts[0] };
        if (texts[1].Length > 0)
        {
            message[index == 0 ? "reasoning" : "reasoning_content"] = texts[1];
        }

        if (texts[2].Length > 0)
        {
            message["tool_calls"] = new JsonArray(Call("a", texts[2]), Call("b", texts[3]));
            message["content"] = texts[0].Length == 0 ? null : texts[0];
        }

        return new() { ["index"] = index, ["message"] = message, ["finish_reason"] = "stop", ["x_new"] = texts[4] };
    }

    private static JsonObject Call(string id, string arguments) =>
        new() { ["id"] = id, ["type"] = "function", ["function"] = new JsonObject { ["name"] = $"f{id}", ["arguments"] = arguments.Length == 0 ? "{}" : arguments } };

    /// <summary>The answer in pieces: each field of each choice in its order, the choices and fields mixed.</summary>
    private static IEnumerable<string> Chunks(JsonObject whole, Random random)
    {
        var queues = whole["choices"]!.AsArray().SelectMany(choice => Deltas(choice!, random)).Select(pieces => new Queue<string>(pieces)).ToList();
        while (queues.Count > 0)
        {
            var queue = queues[random.Next(queues.Count)];
            if (queue.TryDequeue(out var choice))
            {
                yield return $$$"""{"id":"i","created":1754041200,"model":"m","choices":[{{{choice}}}],"usage":null}""";
            }
            else
            {
                queues.Remove(queue);
            }
        }

        foreach (var choice in whole["choices"]!.AsArray())
        {
            yield return $$$"""{"choices":[{"index":{{{choice!["index"]}}},"delta":{},"finish_reason":"stop","x_new":{{{Escape((string)choice["x_new"]!)}}}}]}""";
        }

        yield return $$$"""{"choices":[],"usage":{{{whole["usage"]!.ToJsonString()}}},"x_new":{{{Escape((string)whole["x_new"]!)}}}}""";
    }

    private static IEnumerable<List<string>> Deltas(JsonNode choice, Random random)
    {
        var message = choice["message"]!;
        foreach (var field in new[] { "content", "reasoning", "reasoning_content" })
        {
            if ((string?)message[field] is { } text)
            {
                yield return [.. Cut(text, random.Next()).Select(piece => Delta(choice, $"\"{field}\":{Escape(piece)}"))];
            }
        }

        var calls = message["tool_calls"]?.AsArray() ?? [];
        List<string> fragments = [];
        for (var i = 0; i < calls.Count; i++)
        {
            fragments.Add(Delta(choice, $$$$"""
                "tool_calls":[{"index":{{{{i}}}},"id":"{{{{calls[i]!["id"]}}}}","type":"function","function":{"name":"{{{{calls[i]!["function"]!["name"]}}}}","arguments":""}}]
                """));
            fragments.AddRange(Cut((string)calls[i]!["function"]!["arguments"]!, random.Next()).Select(piece => Delta(choice, $$$$"""
                "tool_calls":[{"index":{{{{i}}}},"function":{"arguments":{{{{Escape(piece)}}}}}}]
                """)));
        }

        yield return fragments;
    }

    private static string Delta(JsonNode choice, string fields) => $$$"""{"index":{{{choice["index"]}}},"delta":{{{{fields}}}},"finish_reason":null}""";

    /// <summary>Pieces of at most three UTF-16 units, also through the middle of a character.</summary>
    private static List<string> Cut(string text, int seed)
    {
        var random = new Random(seed);
        var pieces = new List<string>();
        for (var at = 0; at < text.Length || pieces.Count == 0;)
        {
            var length = Math.Min(random.Next(4), text.Length - at);
            pieces.Add(text.Substring(at, length));
            at += length;
        }

        return pieces;
    }

    /// <summary>JSON text in ASCII, so that half a character can be written.</summary>
    private static string Escape(string text) => $"\"{string.Concat(text.Select(unit => "\\u" + ((int)unit).ToString("x4", CultureInfo.InvariantCulture)))}\"";

    private static Gen<(T Value, int Seed)> Cases<T>(Gen<T> gen) => gen.SelectMany(value => Gen.Choose(0, int.MaxValue - 1).Select(seed => (value, seed)));

    private static void Add(ChatCompletionAccumulator accumulator, string chunk) => accumulator.Add(Fixture.FromJson<ChatCompletionChunk>(chunk));
}
