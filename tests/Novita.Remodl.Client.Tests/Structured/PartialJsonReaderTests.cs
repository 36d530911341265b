using System.Text.Json;
using FsCheck.Fluent;
using Novita.Remodl.Client.Tests.Chat;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.Structured;

public sealed class PartialJsonReaderTests
{
    [Fact]
    public void Every_beginning_of_a_document_is_a_beginning_of_its_content() => JsonGen.Value.Where(json => json[0] is '{' or '[').Select(json => json).Check(
        json =>
        {
            var whole = JsonAssert.Parse(json);
            var reader = new PartialJsonReader();
            for (var i = 0; i < json.Length; i++)
            {
                reader.Append(json.AsSpan(i, 1));
                Assert.False(reader.IsBroken);
                Assert.True(reader.TryRead(out var part));
                Assert.True(IsBeginning(part, whole), $"{part} of {json[..(i + 1)]}");
                Assert.Equal(i == json.Length - 1, reader.IsComplete);
            }

            Assert.True(reader.TryRead(out var last));
            Assert.True(JsonElement.DeepEquals(whole, last));
        },
        times: 300);

    [Fact]
    public void However_it_is_cut_it_comes_to_the_same() => (from json in JsonGen.Value.Where(json => json[0] is '{' or '[') from seed in FsCheck.Fluent.Gen.Choose(0, int.MaxValue) select (json, seed)).Check(
        test =>
        {
            var random = new Random(test.seed);
            var (whole, letters) = (new PartialJsonReader(), new PartialJsonReader());
            for (var at = 0; at < test.json.Length;)
            {
                var length = Math.Min(1 + random.Next(7), test.json.Length - at);
                whole.Append(test.json.AsSpan(at, length));
                for (var i = at; i < at + length; i++)
                {
                    letters.Append(test.json.AsSpan(i, 1));
                }

                at += length;
                Assert.Equal(letters.ToString(), whole.ToString());
            }
        });

    [Theory]
    [InlineData("", "")]
    [InlineData("{", "{}")]
    [InlineData("{\"na", "{}")]
    [InlineData("{\"name\":", "{}")]
    [InlineData("{\"name\":\"Lis", "{\"name\":\"Lis\"}")]
    [InlineData("{\"name\":\"Lis\\", "{\"name\":\"Lis\"}")]
    [InlineData("{\"name\":\"Lis\\u00e", "{\"name\":\"Lis\"}")]
    [InlineData("{\"name\":\"\\ud83c", "{\"name\":\"\"}")]
    [InlineData("{\"name\":\"\\ud83c\\udf0d", "{\"name\":\"\\ud83c\\udf0d\"}")]
    [InlineData("{\"a\":1", "{}")]
    [InlineData("{\"a\":1,", "{\"a\":1}")]
    [InlineData("{\"a\":tru", "{}")]
    [InlineData("{\"a\":true", "{\"a\":true}")]
    [InlineData("{\"a\":[1,2", "{\"a\":[1]}")]
    [InlineData("{\"a\":[[", "{\"a\":[[]]}")]
    [InlineData("[1 , {\"b\" : null} ", "[1 , {\"b\" : null}]")]
    [InlineData("Sure: ```json\n{\"a\":\"b\"}\n```", "{\"a\":\"b\"}")]
    public void What_is_open_is_closed(string text, string expected)
    {
        var reader = new PartialJsonReader();
        reader.Append(text);
        Assert.Equal(expected, reader.ToString());
    }

    [Theory]
    [InlineData("{\"a\":\"b\",]")]
    [InlineData("{\"a\":\"b\" \"c\"")]
    [InlineData("{\"a\":\"b\",\"c\":nil")]
    [InlineData("{\"a\":\"b\",\"c\":'")]
    [InlineData("{\"a\":\"b\",\"c\":\"\\x")]
    public void What_came_before_it_broke_stands(string text)
    {
        var reader = new PartialJsonReader();
        reader.Append(text);
        Assert.True(reader.IsBroken);
        Assert.StartsWith("{\"a\":\"b\"", reader.ToString(), StringComparison.Ordinal);
        Assert.True(reader.TryRead(out _));
        Assert.False(reader.Append("}"));
    }

    // Texts grow, lists and objects gain, and everything else is there or not.
    private static bool IsBeginning(JsonElement part, JsonElement whole) => (part.ValueKind, whole.ValueKind) switch
    {
        (JsonValueKind.String, JsonValueKind.String) => whole.GetString()!.StartsWith(part.GetString()!, StringComparison.Ordinal),
        (JsonValueKind.Array, JsonValueKind.Array) => part.GetArrayLength() <= whole.GetArrayLength() && part.EnumerateArray().Zip(whole.EnumerateArray()).All(pair => IsBeginning(pair.First, pair.Second)),
        (JsonValueKind.Object, JsonValueKind.Object) => part.EnumerateObject().Zip(whole.EnumerateObject()).All(pair => pair.First.Name == pair.Second.Name && IsBeginning(pair.First.Value, pair.Second.Value)),
        _ => JsonElement.DeepEquals(part, whole),
    };
}
