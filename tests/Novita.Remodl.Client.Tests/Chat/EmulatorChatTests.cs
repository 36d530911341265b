using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Emulator;

namespace Novita.Remodl.Client.Tests.Chat;

public class EmulatorChatTests
{
    [Fact]
    public async Task Streams_an_answer()
    {
        await using var emulator = await ModelEmulator.StartAsync(options => options.Strict = true);
        using var novita = new NovitaClient(new NovitaOptions { ApiKey = "sk_test", BaseAddress = emulator.NovitaAddress });
        var completion = await novita.StreamChatAsync("deepseek/deepseek-v3.2", "Count to 5").ToCompletionAsync();
        var whole = await novita.CompleteChatAsync("deepseek/deepseek-v3.2", "Count to 5");
        Assert.Equal(whole.Text, completion.Text);
        Assert.Equal(FinishReason.Stop, completion.FinishReason);
        Assert.True(completion.Usage!.TotalTokens > 0);
    }
}
