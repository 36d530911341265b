using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Novita.Remodl.Client.Serialization;
using Novita.Remodl.Client.Tests.Chat;

namespace Novita.Remodl.Client.Tests.Responses;

/// <summary>What the library does not know of responses is kept, and what it does not expect is no failure.</summary>
public sealed class ResponseUnknownJsonTests
{
    // Where an unknown field or thing may stand: $ is its value.
    private static readonly (Type Type, string Json)[] Places =
    [
        (typeof(ResponseRequest), """{"model":"m","input":"x","x_new":$,"text":{"x_new":$},"reasoning":{"x_new":$}}"""),
        (typeof(ResponseRequest), """{"model":"m","tools":[{"type":"function","name":"f","x_new":$},{"type":"x_new","x":$}]}"""),
        (typeof(ResponseRequest), """{"model":"m","input":[{"type":"message","role":"user","content":[{"type":"input_text","text":"x","x_new":$},{"type":"x_new","x":$}],"x_new":$},{"type":"x_new","x":$}]}"""),
        (typeof(ModelResponse), """{"id":"resp_1","output":[],"x_new":$,"usage":{"input_tokens":1,"output_tokens":2,"total_tokens":3,"x_new":$}}"""),
        (typeof(ModelResponse), """{"output":[{"type":"x_new","x":$},{"type":"reasoning","summary":[{"type":"summary_text","text":"t","x_new":$}],"x_new":$}]}"""),
        (typeof(ResponseStreamEvent), """{"type":"response.output_text.delta","output_index":0,"content_index":0,"delta":"d","x_new":$}"""),
        (typeof(ResponseStreamEvent), """{"type":"response.x_new","x":$}"""),
        (typeof(ResponseStreamEvent), """{"type":"response.output_item.done","output_index":0,"item":{"type":"x_new","x":$}}"""),
        (typeof(ResponseItem), "$"),
        (typeof(ResponsePart), "$"),
        (typeof(ResponseTool), "$"),
        (typeof(ResponseStreamEvent), "$"),
    ];

    private static readonly string[] Samples = [Fixture.Text("Responses/full-request.json"), Fixture.Text("Responses/full-response.json"), .. Fixture.Text("Responses/events.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    [Fact]
    public void Unknown_fields_items_and_events_round_trip() => JsonGen.Value.Check(
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
    [InlineData("""{"type":"function_call","name":5}""")]
    [InlineData("""{"type":"message","role":"user"}""")]
    [InlineData("""{"type":"shell_call","call_id":"c","action":[]}""")]
    [InlineData("""{"type":7}""")]
    [InlineData("null")]
    public void Items_that_do_not_fit_their_type_stay_whole(string json)
    {
        var item = Assert.IsType<UnknownResponseItem>(Fixture.FromJson<ResponseItem>(json));
        Fixture.AssertSame(Fixture.Parse(json), Fixture.ToJson<ResponseItem>(item));
        Assert.Equal(item, Fixture.FromJson<ResponseItem>(json));
    }

    [Fact]
    public void Broken_bytes_throw_nothing_but_JsonException()
    {
        var samples = Samples.Select(Encoding.UTF8.GetBytes).ToArray();
        var changes = Gen.Choose(0, samples.Length - 1).SelectMany(sample => Gen.Choose(1, 4).SelectMany(count =>
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
            times: 500);
        ArbMap.Default.GeneratorFor<byte[]>().Check(ReadAll, times: 300);
    }

    [Theory]
    [InlineData("""{"type":"\ud800","\ud800":1,"status":"\ud800"}""")]
    [InlineData("""{"type":"message","role":"\ud800","content":[{"type":"\ud800"},{"type":"output_text","text":"\ud800"}]}""")]
    [InlineData("""{"type":"response.output_text.delta","delta":"\ud800","item_id":"\ud800"}""")]
    public void Half_characters_throw_nothing_but_JsonException(string json) => ReadAll(Encoding.UTF8.GetBytes(json));

    private static void ReadAll(byte[] bytes)
    {
        Read<ResponseRequest>(bytes);
        Read<ModelResponse>(bytes);
        Read<ResponseStreamEvent>(bytes);
        Read<ResponseItem>(bytes);
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
}
