using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.NovitaAI;

public sealed class NovitaAddressTests
{
    [Theory]
    [InlineData("https://api.novita.ai", "https://api.novita.ai")]
    [InlineData("https://api.novita.ai/", "https://api.novita.ai")]
    [InlineData("https://api.novita.ai//", "https://api.novita.ai")]
    [InlineData("https://api.novita.ai/openai", "https://api.novita.ai")]
    [InlineData("https://api.novita.ai/openai/v1", "https://api.novita.ai")]
    [InlineData("https://api.novita.ai/openai/v1/", "https://api.novita.ai")]
    [InlineData("https://api.novita.ai/OpenAI/V1", "https://api.novita.ai")]
    [InlineData("https://api.novita.ai/v3/openai", "https://api.novita.ai")]
    [InlineData("https://api.novita.ai/v3/openai/", "https://api.novita.ai")]
    [InlineData("https://api.novita.ai/v3/openai/v1", "https://api.novita.ai")]
    [InlineData("https://api.novita.ai/openai/v1/chat/completions", "https://api.novita.ai")]
    [InlineData("https://api.novita.ai/v3/openai/models", "https://api.novita.ai")]
    [InlineData("https://api.novita.ai:443/v3/openai/embeddings/", "https://api.novita.ai")]
    [InlineData("https://gateway.example/nova", "https://gateway.example/nova")]
    [InlineData("https://gateway.example/nova/openai/v1", "https://gateway.example/nova")]
    [InlineData("https://gateway.example/myopenai", "https://gateway.example/myopenai")]
    [InlineData("http://127.0.0.1:5005/", "http://127.0.0.1:5005")]
    public async Task Every_way_to_write_the_address_leads_to_one(string written, string root)
    {
        using var wire = Wire.Answering(Clients.Chat);
        using var explicitly = Clients.Novita(wire, new() { ApiKey = "sk_test", BaseAddress = new(written) });
        using var byVariable = Clients.Novita(wire, environment: Env.Of($"NOVITA_BASE_URL= {written} "));

        await explicitly.CompleteChatAsync("m", "Hi");
        await byVariable.CompleteChatAsync("m", "Hi");

        Assert.All(wire.Sent, sent => Assert.Equal($"{root}/openai/v1/chat/completions", sent.Url));
    }

    [Fact]
    public async Task What_is_set_wins_over_the_environment()
    {
        using var wire = Wire.Answering(Clients.Chat);
        using var novita = Clients.Novita(wire, new() { ApiKey = "sk_set", BaseAddress = new("http://set.example") }, Env.Of("NOVITA_BASE_URL=not an address", "NOVITA_API_KEY=sk_env"));

        await novita.CompleteChatAsync("m", "Hi");

        Assert.Equal("http://set.example/openai/v1/chat/completions", wire.Sent[0].Url);
        Assert.Equal("Bearer sk_set", wire.Sent[0].Authorization);
    }

    [Theory]
    [InlineData("nova.example")]
    [InlineData("ftp://nova.example")]
    [InlineData("https://user:hunter2@nova.example")]
    [InlineData("https://nova.example/?key=hunter2")]
    [InlineData("hunter2")]
    public void A_wrong_address_is_told_by_its_setting_and_not_shown(string written)
    {
        var explicitly = Assert.Throws<ArgumentException>(() => Clients.Novita(new Wire(), new() { BaseAddress = new(written, UriKind.RelativeOrAbsolute) }));
        var byVariable = Assert.Throws<ArgumentException>(() => Clients.Novita(new Wire(), environment: Env.Of($"NOVITA_BASE_URL={written}")));

        Assert.Contains("NovitaOptions.BaseAddress", explicitly.Message, StringComparison.Ordinal);
        Assert.Contains("NOVITA_BASE_URL", byVariable.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", explicitly.ToString() + byVariable, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", new NovitaOptions { BaseAddress = new(written, UriKind.RelativeOrAbsolute) }.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("https://api.novita.ai/openai/v1")]
    [InlineData("/openai/v1?x=1")]
    public void The_path_has_to_be_a_path(string path) =>
        Assert.Contains(
            "NovitaOptions.OpenAIPath",
            Assert.Throws<ArgumentException>(() => Clients.Novita(new Wire(), new() { OpenAIPath = path })).Message,
            StringComparison.Ordinal);
}
