using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Fluent;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.Tests.Chat;

/// <summary>What the library does not know is kept, and what it does not expect is no failure.</summary>
public class UnknownJsonTests
{
    private const string Whole = """
        {"id":"i","object":"chat.completion","created":1754041200,"model":"m","system_fingerprint":"fp","service_tier":"default","metadata":{"k":"v"},"moderation":{"a":1},"prompt_logprobs":[null],"prompt_token_ids":[1],"prompt_text":"t","kv_transfer_params":{"a":1},"ec_transfer_params":{"a":1},"metrics":{"a":1},
         "choices":[{"index":0,"finish_reason":"stop","stop_reason":"s","token_ids":[1],"logprobs":{"content":[{"token":"t","logprob":-1,"bytes":[1],"top_logprobs":[]}],"refusal":[]},
           "message":{"role":"assistant","content":"c","name":"n","reasoning":"r","reasoning_content":"r","reasoning_details":[{"type":"t","id":"i","format":"f","index":0,"text":"t","summary":"s","signature":"s","data":"d"}],"refusal":"no","tool_call_id":"x",
             "tool_calls":[{"index":0,"id":"a","type":"function","function":{"name":"f","arguments":"{}"},"custom":{"name":"n","input":"i"}}],"audio":{"id":"a","data":"AQ==","transcript":"t","expires_at":1},"annotations":[{"type":"url_citation","url_citation":{"url":"u","title":"t","start_index":0,"end_index":1}}],"function_call":{"name":"f","arguments":"{}"}}}],
         "usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3,"prompt_tokens_details":{"cached_tokens":1},"completion_tokens_details":{"reasoning_tokens":1}}}
        """;

    private const string Chunk = """
        {"id":"i","object":"chat.completion.chunk","created":1754041200,"model":"m","system_fingerprint":"fp","service_tier":"default","obfuscation":"o","moderation":{"a":1},"prompt_token_ids":[1],
         "choices":[{"index":0,"finish_reason":"stop","stop_reason":"s","token_ids":[1],"logprobs":{"content":[{"token":"t","logprob":-1,"bytes":[1],"top_logprobs":[]}],"refusal":[]},
           "delta":{"role":"assistant","content":"c","reasoning":"r","reasoning_content":"r","reasoning_details":[{"type":"t","index":0,"text":"t"}],"refusal":"no",
             "tool_calls":[{"index":0,"id":"a","type":"function","function":{"name":"f","arguments":"{}"},"custom":{"name":"n","input":"i"}}],"audio":{"id":"a","data":"AQ==","transcript":"t","expires_at":1},"annotations":[{"type":"url_citation"}],"function_call":{"name":"f","arguments":"{}"}}}],
         "usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3,"prompt_tokens_details":{"cached_tokens":1},"completion_tokens_details":{"reasoning_tokens":1}}}
        """;

    // Where an unknown field may stand: $ is its value.
    private static readonly (Type Type, string Json)[] Places =
    [
        (typeof(ChatCompletionRequest), """{"model":"m","messages":[{"role":"user","content":"x"}],"x_new":$}"""),
        (typeof(ChatCompletionMessage), """{"role":"assistant","content":"x","x_new":$}"""),
        (typeof(ChatCompletion), """{"choices":[],"x_new":$}"""),
        (typeof(ChatCompletion), """{"choices":[{"index":0,"message":{"role":"assistant","x_new":$},"x_new":$}]}"""),
        (typeof(ChatCompletionChunk), """{"choices":[],"x_new":$}"""),
        (typeof(ChatCompletionChunk), """{"choices":[{"index":0,"delta":{"content":"x","x_new":$},"finish_reason":null,"x_new":$}]}"""),
        (typeof(ChatCompletionChunk), """{"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":"{","x_new":$},"x_new":$}]},"finish_reason":null}]}"""),
        (typeof(ChatCompletionMessage), """{"role":"assistant","tool_calls":[{"id":"a","type":"function","function":{"name":"f","arguments":"{}","x_new":$},"x_new":$}]}"""),
        (typeof(ChatCompletionMessage), """{"role":"user","content":[{"type":"text","text":"x","x_new":$},{"type":"image_url","image_url":{"url":"u","x_new":$},"x_new":$},{"type":"input_audio","input_audio":{"data":"AQ==","x_new":$}}]}"""),
        (typeof(ChatCompletionMessage), """{"role":"user","content":[{"type":"x_new_part","x_new":$,"text":"x"}]}"""),
        (typeof(ChatCompletionMessage), """{"role":"assistant","reasoning_details":[{"type":"t","x_new":$}],"audio":{"x_new":$},"annotations":[{"x_new":$}]}"""),
        (typeof(CompletionUsage), """{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3,"prompt_tokens_details":{"x_new":$},"x_new":$}"""),
        (typeof(ModelList), """{"data":[{"id":"m","x_new":$}],"x_new":$}"""),
        (typeof(ChatCompletionRequest), """{"model":"m","messages":[],"tools":[{"type":"function","function":{"name":"f","x_new":$},"x_new":$}],"response_format":{"type":"t","x_new":$},"stream_options":{"x_new":$},"reasoning":{"x_new":$}}"""),
    ];

    public static TheoryData<string> StringEnums => [.. typeof(WireJson).Assembly.GetTypes().Where(type => type.IsValueType && type.GetInterface("IStringEnum`1") is not null).Select(type => type.FullName!)];

    [Fact]
    public void Unknown_fields_round_trip() => JsonGen.Value.Check(
        value =>
        {
            foreach (var (type, template) in Places)
            {
                var json = template.Replace("$", value, StringComparison.Ordinal);
                var read = JsonSerializer.Deserialize(json, type, WireJson.Options);
                Fixture.AssertSame(Fixture.Parse(json), JsonSerializer.SerializeToElement(read, type, WireJson.Options));
            }
        });

    [Theory]
    [MemberData(nameof(StringEnums))]
    public void Unknown_values_of_string_enums_round_trip(string name)
    {
        var type = typeof(WireJson).Assembly.GetType(name)!;
        JsonGen.Text.Where(text => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text).Check(
            text =>
            {
                var value = Activator.CreateInstance(type, text)!;
                var json = JsonSerializer.Serialize(value, type, WireJson.Options);
                Assert.Equal(text, JsonSerializer.Deserialize<string>(json));
                Assert.Equal(value, JsonSerializer.Deserialize(json, type, WireJson.Options));
            });
    }

    [Fact]
    public void Unknown_parts_round_trip_whole() => JsonGen.Value.Check(
        value =>
        {
            var json = $"[{value}]";
            var content = JsonSerializer.Deserialize<MessageContent>(json, WireJson.Options);
            Assert.Equal(content, JsonSerializer.Deserialize<MessageContent>(json, WireJson.Options));
            Fixture.AssertSame(Fixture.Parse(json), Fixture.ToJson(content));
        });

    [Theory]
    [InlineData("""{"type":"text","text":5}""")]
    [InlineData("""{"type":"image_url","image_url":[]}""")]
    [InlineData("""{"type":7}""")]
    [InlineData("""{"type":"input_audio","input_audio":{"data":"x","format":5}}""")]
    [InlineData("\"text\"")]
    [InlineData("null")]
    public void Parts_that_do_not_fit_their_type_stay_whole(string part)
    {
        var content = JsonSerializer.Deserialize<MessageContent>($"[{part}]", WireJson.Options);
        Assert.IsType<UnknownContentPart>(Assert.Single(content.Parts));
        Fixture.AssertSame(Fixture.Parse($"[{part}]"), Fixture.ToJson(content));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("987654321")]
    [InlineData("\"zq-kept\"")]
    [InlineData("""{"zq-kept":1}""")]
    [InlineData("""["zq-kept"]""")]
    [InlineData("[null]")]
    [InlineData("[]")]
    [InlineData("{}")]
    public void Known_fields_of_a_wrong_kind_never_throw_and_are_kept(string wrong)
    {
        foreach (var path in Paths(JsonNode.Parse(Whole)!))
        {
            AssertKept<ChatCompletion>(Replace(Whole, path, wrong), path, wrong);
        }

        foreach (var path in Paths(JsonNode.Parse(Chunk)!))
        {
            AssertKept<ChatCompletionChunk>(Replace(Chunk, path, wrong), path, wrong);
        }
    }

    [Fact]
    public void Full_answers_round_trip()
    {
        Fixture.AssertSame(Fixture.Parse(Whole), Fixture.ToJson(Fixture.FromJson<ChatCompletion>(Whole)));
        Fixture.AssertSame(Fixture.Parse(Chunk), Fixture.ToJson(Fixture.FromJson<ChatCompletionChunk>(Chunk)));
    }

    [Fact]
    public void Broken_bytes_throw_nothing_but_JsonException()
    {
        // Bytes of answers, with some changed, so that the readers get far.
        var samples = new[] { Whole, Chunk }.Select(Encoding.UTF8.GetBytes).ToArray();
        var changes = Gen.Choose(0, 1).SelectMany(sample => Gen.Choose(1, 5).SelectMany(count =>
            Gen.Choose(0, samples[sample].Length - 1).SelectMany(at => Gen.OneOf(Gen.Choose(0, 255), Gen.Elements<int>('"', '{', '[', '\\', '0', 'n')).Select(value => (at, value))).ArrayOf(count).Select(edits => (sample, edits))));
        changes.Check(
            change =>
            {
                var bytes = samples[change.sample].ToArray();
                foreach (var (at, value) in change.edits)
                {
                    bytes[at] = (byte)value;
                }

                ReadAll(bytes);
            },
            times: 1500);
        ArbMap.Default.GeneratorFor<byte[]>().Check(ReadAll, times: 300);
    }

    [Theory]
    [InlineData("""{"content":"\ud800","\ud800":1,"role":"\ud800","x":"\ud800"}""")]
    [InlineData("""{"content":[{"type":"\ud800"},{"\ud800":1},{"type":"text","text":"\ud800"}],"tool_calls":[{"id":"\ud800","type":"\ud800","function":{"name":"\ud800","arguments":"\ud800"}}]}""")]
    public void Half_characters_throw_nothing_but_JsonException(string message)
    {
        ReadAll(Encoding.UTF8.GetBytes(message));
        ReadAll(Encoding.UTF8.GetBytes("""{"choices":[{"index":0,"message":""" + message + ""","delta":""" + message + ""","finish_reason":"\ud800"}]}"""));
    }

    private static void ReadAll(byte[] bytes)
    {
        Read<ChatCompletion>(bytes);
        Read<ChatCompletionChunk>(bytes);
        Read<ChatCompletionMessage>(bytes);
    }

    private static void Read<T>(byte[] bytes)
    {
        try
        {
            JsonSerializer.Deserialize<T>(bytes, WireJson.Options);
        }
        catch (JsonException)
        {
            // As it should be.
        }
    }

    private static void AssertKept<T>(string json, string path, string wrong)
    {
        try
        {
            var written = Fixture.ToJson(Fixture.FromJson<T>(json)).GetRawText();
            if (wrong.Contains("zq-kept", StringComparison.Ordinal) || wrong.Contains('9', StringComparison.Ordinal))
            {
                Assert.Contains(wrong.Contains('9', StringComparison.Ordinal) ? wrong : "zq-kept", written, StringComparison.Ordinal);
            }

            AssertNothingTwice(Fixture.Parse(written));
        }
        catch (Exception e)
        {
            Assert.Fail($"{typeof(T).Name} at {path} = {wrong}: {e.Message}");
        }
    }

    private static void AssertNothingTwice(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Object)
        {
            Assert.Equal(json.EnumerateObject().Count(), json.EnumerateObject().Select(field => field.Name).Distinct().Count());
            Assert.All(json.EnumerateObject(), field => AssertNothingTwice(field.Value));
        }
        else if (json.ValueKind == JsonValueKind.Array)
        {
            Assert.All(json.EnumerateArray(), AssertNothingTwice);
        }
    }

    private static IEnumerable<string> Paths(JsonNode node)
    {
        var children = node switch
        {
            JsonObject fields => fields.Select(field => field.Value),
            JsonArray items => items,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(child => Paths(child).Prepend(child.GetPath()));
    }

    private static string Replace(string json, string path, string value)
    {
        var root = JsonNode.Parse(json)!;
        var target = Descendants(root).First(node => node.GetPath() == path);
        target.ReplaceWith(JsonNode.Parse(value));
        return root.ToJsonString();
    }

    private static IEnumerable<JsonNode> Descendants(JsonNode node) =>
        (node switch
        {
            JsonObject fields => fields.Select(field => field.Value),
            JsonArray items => items,
            _ => [],
        }).OfType<JsonNode>().SelectMany(child => Descendants(child).Prepend(child));
}
