using System.Net;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Client.Routing;
using Novita.Remodl.Client.Tests.Chat;
using Novita.Remodl.Client.Tests.Rest;

namespace Novita.Remodl.Client.Tests.Moderations;

public sealed class ModerationWireTests : IDisposable
{
    private readonly RecordingHandler _wire = new();
    private readonly NovitaClient _novita;
    private readonly RemodlAIClient _remodlAI;

    public ModerationWireTests()
    {
        _novita = new(new NovitaOptions { ApiKey = "sk_test", BaseAddress = new Uri("https://api.novita.ai") }, _wire);
        _remodlAI = new(new RemodlAIOptions { ApiKey = "key", BaseAddress = new Uri("https://nova.example.com") }, _wire);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public async Task Request_with_parts_and_response(string culture)
    {
        using var _ = Culture.Use(culture);
        Answer(Fixture.Text("Moderations/response.json"));

        var result = await _novita.ModerateAsync(new ModerationRequest
        {
            Model = "novita/omni-moderation-latest",
            Input = ModerationInput.FromParts("I will hurt you", ImageContentPart.FromUrl("https://example.com/fight.png")),
        });

        Assert.Equal("https://api.novita.ai/openai/v1/moderations", _wire.Url);
        Assert.Equal("application/json", _wire.Headers["Accept"]);
        Fixture.AssertSame(Fixture.Json("Moderations/request.json"), Fixture.Parse(_wire.Body!));
        Assert.Equal(("modr-1", "omni-moderation-2024-09-26", true), (result.Id, result.Model, result.IsFlagged));
        var verdict = Assert.Single(result.Results);
        Assert.Equal([ModerationCategory.HarassmentThreatening, ModerationCategory.ViolenceGraphic, "spam/links"], verdict.FlaggedCategories);
        Assert.Null(verdict.Categories![ModerationCategory.Illicit]);
        Assert.Equal((0.875, 0.000015, 0.75, 0), (verdict.ScoreOf(ModerationCategory.HarassmentThreatening), verdict.ScoreOf(ModerationCategory.SelfHarmIntent), verdict.ScoreOf("spam/links"), verdict.ScoreOf(ModerationCategory.Sexual)));
        Assert.Equal([ModerationInputType.Text, ModerationInputType.Image], verdict.CategoryAppliedInputTypes![ModerationCategory.SelfHarmIntent]!);
        Assert.Equal(["video"], verdict.CategoryAppliedInputTypes["spam/links"]!);
        Fixture.AssertSame(Fixture.Json("Moderations/response.json"), Fixture.ToJson(result));
    }

    public static TheoryData<ModerationInput, string> Forms => new()
    {
        { "a", "\"a\"" },
        { new[] { "a", "b" }, """["a","b"]""" },
        { new List<string> { "a" }, """["a"]""" },
        { new ContentPart[] { "a" }, """[{"type":"text","text":"a"}]""" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Each_form_of_input_stays_what_it_is(ModerationInput input, string json)
    {
        Answer("""{"results":[]}""");

        await _remodlAI.ModerateAsync(new ModerationRequest { Input = input });

        Assert.Equal("https://nova.example.com/v1/moderations", _wire.Url);
        Assert.Equal($$"""{"input":{{json}}}""", _wire.Body);
        Assert.Equal(input, Fixture.FromJson<ModerationRequest>(_wire.Body!).Input);
    }

    [Theory]
    [InlineData("""{"input":7,"model":"m"}""")]
    [InlineData("""{"input":[],"x":1}""")]
    [InlineData("""{"input":[[1]]}""")]
    [InlineData("""{"input":[{"type":"hologram","depth":3}]}""")]
    public void Unknown_forms_round_trip(string json) => Fixture.AssertSame(Fixture.Parse(json), Fixture.ToJson(Fixture.FromJson<ModerationRequest>(json)));

    public static TheoryData<ModerationRequest, string> Wrong => new()
    {
        { new() { Input = "a", Model = " " }, "Model is empty" },
        { new() { Input = null! }, "Input is null" },
        { new() { Input = "" }, "empty text" },
        { new() { Input = Array.Empty<string>() }, "empty list" },
        { new() { Input = new string[] { null! } }, "null" },
        { new() { Input = new ContentPart[] { AudioContentPart.FromBytes(new byte[] { 1 }, AudioFormat.Wav) } }, "Input[0] is a part of type input_audio" },
        { new() { Input = new ContentPart[] { null! } }, "Input[0] is null" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_cannot_be_right_is_refused_before_sending(ModerationRequest request, string said)
    {
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => _novita.ModerateAsync(request));

        Assert.Contains(said, exception.Message, StringComparison.Ordinal);
        Assert.Null(_wire.Request);
    }

    [Fact]
    public async Task A_server_without_the_route_is_told_as_one()
    {
        _wire.Answer = _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound) { Content = new StringContent("""{"detail":"Not Found"}""") });

        var exception = await Assert.ThrowsAsync<EndpointRetiredException>(() => _remodlAI.ModerateAsync("m", "a"));

        Assert.Contains("remodlai has no route for moderations", exception.Message, StringComparison.Ordinal);
        Assert.Equal((404, "remodlai"), (exception.StatusCode, exception.Provider));
    }

    [Fact]
    public void Novita_alone_claims_it()
    {
        Assert.True(_novita.Capabilities.HasFlag(ModelCapabilities.Moderation));
        Assert.False(_remodlAI.Capabilities.HasFlag(ModelCapabilities.Moderation));
    }

    [Fact]
    public async Task A_router_goes_by_the_model_or_to_its_default()
    {
        Answer("""{"results":[]}""");
        var router = new ModelRouter([_novita, _remodlAI], new() { DefaultProvider = "remodlai" });

        await router.ModerateAsync("novita/omni-moderation-latest", "a");
        Assert.Equal(("https://api.novita.ai/openai/v1/moderations", """{"input":"a","model":"omni-moderation-latest"}"""), (_wire.Url, _wire.Body));

        await router.ModerateAsync(new ModerationRequest { Input = "a" });
        Assert.Equal(("https://nova.example.com/v1/moderations", """{"input":"a"}"""), (_wire.Url, _wire.Body));

        var lost = await Assert.ThrowsAsync<ArgumentException>(() => new ModelRouter([_novita, _remodlAI]).ModerateAsync(new ModerationRequest { Input = "a" }));
        Assert.Contains("default provider", lost.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _novita.Dispose();
        _remodlAI.Dispose();
    }

    private void Answer(string json) => _wire.Answer = _ => Task.FromResult(RecordingHandler.Json(json));
}
