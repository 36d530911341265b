using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Client.Tests.Chat;
using Novita.Remodl.Emulator;

namespace Novita.Remodl.Client.Tests.Rerank;

public class EmulatorRerankTests
{
    private static readonly string[] Documents = ["The invoice is overdue.", "Paris is the capital of France.", "France has many rivers."];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Puts_the_best_first(bool isNovita)
    {
        await using var emulator = await ModelEmulator.StartAsync(options => options.Strict = true);
        using var novita = new NovitaClient(new NovitaOptions { ApiKey = "sk_test", BaseAddress = emulator.NovitaAddress });
        using var remodlAI = new RemodlAIClient(new RemodlAIOptions { Profile = RemodlAIProfile.Local, BaseAddress = emulator.RemodlAIAddress });
        var (provider, model) = isNovita ? ((IModelProvider)novita, "baai/bge-reranker-v2-m3") : (remodlAI, "BAAI/bge-reranker-v2-m3");

        var result = await provider.RerankAsync(model, "capital of France", Documents, topN: 2);

        Assert.Equal([1, 2], result.Results.Select(ranked => ranked.Index));
        Assert.Equal(Documents[1], result.Results[0].Document!.Text);
        Assert.True(result.Results[0].RelevanceScore > result.Results[1].RelevanceScore);
        Assert.True(result.Usage!.PromptTokens > 0);
    }

    [Fact]
    public async Task Documents_with_fields_go_through_strict_mode()
    {
        await using var emulator = await ModelEmulator.StartAsync(options => options.Strict = true);
        using var remodlAI = new RemodlAIClient(new RemodlAIOptions { Profile = RemodlAIProfile.Local, BaseAddress = emulator.RemodlAIAddress });

        var result = await remodlAI.RerankAsync(new RerankRequest
        {
            Model = "BAAI/bge-reranker-v2-m3",
            Query = "cats",
            Documents = [RerankDocument.FromFields(Fixture.Parse("""{"title":"dogs","body":"cats"}""")), RerankDocument.FromFields(Fixture.Parse("""{"title":"cats"}"""))],
            RankFields = ["title"],
            ReturnDocuments = true,
        });

        Assert.Equal([1, 0], result.Results.Select(ranked => ranked.Index));
        Assert.Equal("""{"title":"cats"}""", result.Results[0].Document!.Fields!.Value.GetRawText());
    }
}
