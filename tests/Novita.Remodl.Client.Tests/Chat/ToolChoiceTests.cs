using System.Text.Json;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.Chat;

/// <summary>Choices of tools in chat: made, read, and kept.</summary>
public sealed class ToolChoiceTests
{
    public static TheoryData<string, ToolChoice> Shapes => new()
    {
        { "\"auto\"", ToolChoice.Auto },
        { "\"none\"", ToolChoice.None },
        { "\"required\"", "required" },
        { "\"any\"", "any" },
        { """{"type":"function","function":{"name":"f"}}""", ToolChoice.Function("f") },
        { """{"type":"custom","custom":{"name":"c"}}""", ToolChoice.Custom("c") },
        { """{"name":"f"}""", ToolChoice.LegacyFunction("f") },
        { """{"type":"allowed_tools","allowed_tools":{"mode":"auto","tools":[{"type":"function","function":{"name":"f"}},{"type":"function","function":{"name":"g"}}]}}""", ToolChoice.Allowed("auto", "f", "g") },
        { """{"type":"allowed_tools","allowed_tools":{"mode":"required","tools":[{"type":"function","function":{"name":"f"}},{"type":"custom","custom":{"name":"c"}}]}}""", ToolChoice.Allowed("required", ToolChoice.Function("f"), ToolChoice.Custom("c")) },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_choice_is_written_so_and_read_back(string json, ToolChoice choice)
    {
        Assert.Equal(json, JsonSerializer.Serialize(choice, Serialization.WireJson.Options));
        Assert.Equal(choice, Fixture.FromJson<ToolChoice>(json));
        Assert.Equal(choice.GetHashCode(), Fixture.FromJson<ToolChoice>(json).GetHashCode());
    }

    [Fact]
    public void What_a_choice_says_is_read_by_property()
    {
        Assert.Equal((null, "required", null), Told(ToolChoice.Required));
        Assert.Equal(("function", null, "f"), Told(ToolChoice.Function("f")));
        Assert.Equal(("custom", null, "c"), Told(ToolChoice.Custom("c")));
        Assert.Equal((null, null, "f"), Told(ToolChoice.LegacyFunction("f")));
        Assert.Empty(ToolChoice.Function("f").Tools);
        Assert.Empty(ToolChoice.Auto.Tools);

        var allowed = Fixture.FromJson<ToolChoice>("""{"type":"allowed_tools","allowed_tools":{"mode":"required","tools":[{"type":"function","function":{"name":"f"}},{"type":"custom","custom":{"name":"c"}}]}}""");
        Assert.Equal(("allowed_tools", "required", null), Told(allowed));
        Assert.Equal([("function", null, "f"), ("custom", null, "c")], allowed.Tools.Select(Told));
        Assert.NotEqual(ToolChoice.Required, allowed);
    }

    // As responses have them, which some servers take in chat too.
    [Fact]
    public void A_flat_choice_is_read_as_well()
    {
        Assert.Equal(("function", null, "f"), Told(Fixture.FromJson<ToolChoice>("""{"type":"function","name":"f"}""")));
        var allowed = Fixture.FromJson<ToolChoice>("""{"type":"allowed_tools","mode":"auto","tools":[{"type":"function","name":"f"}]}""");
        Assert.Equal(("auto", "f"), (allowed.Mode, Assert.Single(allowed.Tools).Name));
    }

    [Theory]
    [InlineData("5")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("true")]
    [InlineData("""{"type":5,"function":7,"custom":[],"name":{}}""")]
    [InlineData("""{"type":"allowed_tools"}""")]
    [InlineData("""{"type":"allowed_tools","allowed_tools":[]}""")]
    [InlineData("""{"type":"allowed_tools","allowed_tools":{"mode":1,"tools":{}}}""")]
    [InlineData("""{"type":"allowed_tools","allowed_tools":{"mode":"x","tools":[null,"x",5,{"type":"y","y":1}],"z":1},"z":2}""")]
    [InlineData("""{"type":"x_new","x_new":{"name":"n"}}""")]
    public void A_choice_of_a_new_kind_is_kept_and_throws_nothing(string json)
    {
        var choice = Fixture.FromJson<ToolChoice>(json);

        Assert.Equal(json, JsonSerializer.Serialize(choice, Serialization.WireJson.Options));
        Assert.All(choice.Tools.Prepend(choice), tool => _ = Told(tool));
        Assert.Equal(json, choice.Json!.Value.GetRawText());
    }

    [Fact]
    public void Texts_that_are_cut_in_a_character_throw_nothing() =>
        Assert.Equal(("\ud800", "\udc00"), (Fixture.FromJson<ToolChoice>("""{"type":"\ud800","name":"\udc00"}""") is var choice ? choice.Type : null, choice.Name));

    [Fact]
    public void Only_what_names_a_tool_can_be_allowed()
    {
        var failure = Assert.Throws<ArgumentException>(() => ToolChoice.Allowed("auto", ToolChoice.Function("f"), ToolChoice.Required));
        Assert.Contains("'required'", failure.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ToolChoice.Allowed("", ToolChoice.Function("f")));
        Assert.Throws<ArgumentNullException>(() => ToolChoice.Allowed("auto", ToolChoice.Function("f"), null!));
    }

    [Fact]
    public async Task A_tool_that_is_allowed_but_not_there_is_not_sent()
    {
        using var wire = Wire.Answering("{}");
        using var novita = Clients.Novita(wire);
        var request = Clients.Ask() with { Tools = [ToolDefinition.ForFunction("f")], ToolChoice = ToolChoice.Allowed("auto", "f", "nowhere") };

        var failure = await Assert.ThrowsAsync<ArgumentException>(() => novita.CompleteChatAsync(request));

        Assert.Contains("'nowhere'", failure.Message, StringComparison.Ordinal);
        Assert.Empty(wire.Sent);
    }

    [Fact]
    public void Input_of_a_custom_tool_has_a_form()
    {
        ToolDefinition[] tools = [ToolDefinition.ForCustom("sql", format: CustomInputFormat.ForGrammar("lark", "start: \"SELECT\"")), ToolDefinition.ForCustom("note", "Notes", CustomInputFormat.Text)];
        const string Json = """[{"type":"custom","custom":{"name":"sql","format":{"type":"grammar","grammar":{"syntax":"lark","definition":"start: \"SELECT\""}}}},{"type":"custom","custom":{"name":"note","description":"Notes","format":{"type":"text"}}}]""";

        Fixture.AssertSame(Fixture.Parse(Json), Fixture.ToJson<IReadOnlyList<ToolDefinition>>(tools));
        Assert.Equal(tools, Fixture.FromJson<IReadOnlyList<ToolDefinition>>(Json));
    }

    [Fact]
    public void A_form_of_a_new_kind_is_kept()
    {
        const string Json = """{"type":"custom","custom":{"name":"n","format":{"type":"x_new","x":1,"grammar":{"syntax":"peg","definition":"d","y":2}}}}""";
        Fixture.AssertSame(Fixture.Parse(Json), Fixture.ToJson(Fixture.FromJson<ToolDefinition>(Json)));
    }

    private static (string? Type, string? Mode, string? Name) Told(ToolChoice choice) => (choice.Type, choice.Mode, choice.Name);
}
