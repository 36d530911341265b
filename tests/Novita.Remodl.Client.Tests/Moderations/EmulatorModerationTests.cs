using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Emulator;

namespace Novita.Remodl.Client.Tests.Moderations;

public sealed class EmulatorModerationTests
{
    private const string Model = "omni-moderation-latest";

    [Fact]
    public async Task Words_decide()
    {
        await using var emulator = await ModelEmulator.StartAsync();
        using var novita = new NovitaClient(new NovitaOptions { ApiKey = "sk_test", BaseAddress = emulator.NovitaAddress });

        var result = await novita.ModerateAsync(new ModerationRequest { Model = Model, Input = new[] { "What a lovely day", "I will kill you, idiot" } });

        Assert.Equal([false, true], result.Results.Select(verdict => verdict.Flagged));
        Assert.Equal([ModerationCategory.Harassment, ModerationCategory.HarassmentThreatening, ModerationCategory.Violence], result.Results[1].FlaggedCategories);
        Assert.True(result.Results[1].ScoreOf(ModerationCategory.Violence) > result.Results[0].ScoreOf(ModerationCategory.Violence));
    }

    [Fact]
    public async Task An_image_and_its_text_share_a_verdict()
    {
        await using var emulator = await ModelEmulator.StartAsync();
        using var novita = new NovitaClient(new NovitaOptions { ApiKey = "sk_test", BaseAddress = emulator.NovitaAddress });
        var input = ModerationInput.FromParts("look", ImageContentPart.FromUrl("https://example.com/gore.png"));

        var verdict = Assert.Single((await novita.ModerateAsync(new ModerationRequest { Model = Model, Input = input })).Results);

        Assert.Equal([ModerationCategory.ViolenceGraphic], verdict.FlaggedCategories);
        Assert.Equal([ModerationInputType.Text, ModerationInputType.Image], verdict.CategoryAppliedInputTypes![ModerationCategory.ViolenceGraphic]!);
        var blind = await Assert.ThrowsAsync<InvalidRequestException>(() => novita.ModerateAsync(new ModerationRequest { Model = "text-moderation-stable", Input = input }));
        Assert.Contains("images", blind.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vLLM_server_has_no_such_route()
    {
        await using var emulator = await ModelEmulator.StartAsync();
        using var local = RemodlAIClient.Local(emulator.RemodlAIAddress);

        var exception = await Assert.ThrowsAsync<EndpointRetiredException>(() => local.ModerateAsync(Model, "a"));

        Assert.Contains("remodlai-local has no route for moderations", exception.Message, StringComparison.Ordinal);
    }
}
