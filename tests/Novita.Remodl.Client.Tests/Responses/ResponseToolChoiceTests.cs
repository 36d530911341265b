using System.Text.Json;
using Novita.Remodl.Client.Serialization;
using Novita.Remodl.Client.Tests.Chat;

namespace Novita.Remodl.Client.Tests.Responses;

/// <summary>Choices of tools in responses: made, read, and kept.</summary>
public sealed class ResponseToolChoiceTests
{
    public static TheoryData<string, ResponseToolChoice> Shapes => new()
    {
        { "\"auto\"", ResponseToolChoice.Auto },
        { "\"none\"", ResponseToolChoice.None },
        { "\"required\"", "required" },
        { "\"any\"", "any" },
        { """{"type":"function","name":"f"}""", ResponseToolChoice.Function("f") },
        { """{"type":"custom","name":"c"}""", ResponseToolChoice.Custom("c") },
        { """{"type":"mcp","server_label":"l"}""", ResponseToolChoice.Mcp("l") },
        { """{"type":"mcp","server_label":"l","name":"n"}""", ResponseToolChoice.Mcp("l", "n") },
        { """{"type":"image_generation"}""", ResponseToolChoice.Tool("image_generation") },
        { """{"type":"allowed_tools","mode":"auto","tools":[{"type":"function","name":"f"},{"type":"function","name":"g"}]}""", ResponseToolChoice.Allowed("auto", "f", "g") },
        { """{"type":"allowed_tools","mode":"required","tools":[{"type":"mcp","server_label":"l"},{"type":"shell"}]}""", ResponseToolChoice.Allowed("required", ResponseToolChoice.Mcp("l"), ResponseToolChoice.Tool("shell")) },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_choice_is_written_so_and_read_back(string json, ResponseToolChoice choice)
    {
        Assert.Equal(json, JsonSerializer.Serialize(choice, WireJson.Options));
        Assert.Equal(choice, Fixture.FromJson<ResponseToolChoice>(json));
        Assert.Equal(choice.GetHashCode(), Fixture.FromJson<ResponseToolChoice>(json).GetHashCode());
    }

    [Fact]
    public void What_a_choice_says_is_read_by_property()
    {
        Assert.Equal((null, "required", null, null), Told(ResponseToolChoice.Required));
        Assert.Equal(("function", null, "f", null), Told(ResponseToolChoice.Function("f")));
        Assert.Equal(("mcp", null, "n", "l"), Told(ResponseToolChoice.Mcp("l", "n")));
        Assert.Equal(("apply_patch", null, null, null), Told(ResponseToolChoice.Tool("apply_patch")));
        Assert.Empty(ResponseToolChoice.Auto.Tools);

        var allowed = Fixture.FromJson<ResponseToolChoice>("""{"type":"allowed_tools","mode":"required","tools":[{"type":"function","name":"f"},{"type":"mcp","server_label":"l"},{"type":"image_generation"}]}""");
        Assert.Equal(("allowed_tools", "required", null, null), Told(allowed));
        Assert.Equal([("function", null, "f", null), ("mcp", null, null, "l"), ("image_generation", null, null, null)], allowed.Tools.Select(Told));
    }

    [Theory]
    [InlineData("5")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"type":5,"name":{},"server_label":[]}""")]
    [InlineData("""{"type":"allowed_tools","mode":1,"tools":{}}""")]
    [InlineData("""{"type":"allowed_tools","mode":"x","tools":[null,"x",5,{"type":"y","y":1}],"z":1}""")]
    [InlineData("""{"type":"x_new","x_new":{"name":"n"}}""")]
    public void A_choice_of_a_new_kind_is_kept_and_throws_nothing(string json)
    {
        var choice = Fixture.FromJson<ResponseToolChoice>(json);

        Assert.Equal(json, JsonSerializer.Serialize(choice, WireJson.Options));
        Assert.All(choice.Tools.Prepend(choice), tool => _ = Told(tool));
    }

    [Fact]
    public void Texts_that_are_cut_in_a_character_throw_nothing() =>
        Assert.Equal(("\ud800", "\udc00"), (Fixture.FromJson<ResponseToolChoice>("""{"type":"\ud800","name":"\udc00"}""") is var choice ? choice.Type : null, choice.Name));

    [Fact]
    public void Only_what_names_a_tool_can_be_allowed()
    {
        var failure = Assert.Throws<ArgumentException>(() => ResponseToolChoice.Allowed("auto", ResponseToolChoice.Function("f"), ResponseToolChoice.Required));
        Assert.Contains("'required'", failure.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ResponseToolChoice.Allowed("", ResponseToolChoice.Function("f")));
        Assert.Throws<ArgumentNullException>(() => ResponseToolChoice.Allowed("auto", ResponseToolChoice.Function("f"), null!));
    }

    private static (string? Type, string? Mode, string? Name, string? ServerLabel) Told(ResponseToolChoice choice) => (choice.Type, choice.Mode, choice.Name, choice.ServerLabel);
}
