namespace Novita.Remodl.Client.Tests.Models;

/// <summary>What an implementer gets who has nothing.</summary>
public sealed class ModelProviderTests
{
    [Fact]
    public void What_is_absent_says_so_with_the_providers_name()
    {
        IModelProvider provider = new Bare();
        using var raw = new HttpRequestMessage();

        Throws(ModelCapabilities.Chat, () => provider.CompleteChatAsync("m", "Hi"));
        Throws(ModelCapabilities.ChatStreaming, () => provider.StreamChatAsync("m", "Hi"));
        Throws(ModelCapabilities.ChatStreaming, () => provider.StreamTextAsync("m", "Hi"));
        Throws(ModelCapabilities.ModelList, () => provider.ListModelsAsync());
        Throws(ModelCapabilities.Passthrough, () => provider.SendRawAsync(raw));
    }

    [Fact]
    public void Every_capability_is_a_bit_of_its_own()
    {
        var values = Enum.GetValues<ModelCapabilities>().Where(value => value != ModelCapabilities.None).Select(value => (int)value).ToArray();

        Assert.All(values, value => Assert.True(int.IsPow2(value)));
        Assert.Equal(values.Length, values.Distinct().Count());
    }

    [Theory]
    [InlineData("novita/deepseek/deepseek-v3", "novita", "deepseek/deepseek-v3")]
    [InlineData("Hosted_VLLM/m", "hosted_vllm", "m")]
    [InlineData("deepseek/deepseek-v3", null, "deepseek/deepseek-v3")]
    [InlineData("novita", null, "novita")]
    [InlineData("/m", null, "/m")]
    public void Names_are_split_at_a_known_prefix(string name, string? prefix, string model)
    {
        var parsed = ModelName.Parse(name);

        Assert.Equal(new ModelName(prefix, model), parsed);
        Assert.Equal(name, parsed.ToString(), ignoreCase: true);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("novita/")]
    public void Names_without_a_model_are_refused(string name) => Assert.Throws<ArgumentException>(() => ModelName.Parse(name));

    private static void Throws(ModelCapabilities capability, Func<object> call)
    {
        var failure = Assert.Throws<CapabilityNotSupportedException>(() => call());

        Assert.Equal("bare", failure.Provider);
        Assert.Equal(capability, failure.Capability);
        Assert.Contains("bare", failure.Message, StringComparison.Ordinal);
        Assert.Contains(capability.ToString(), failure.Message, StringComparison.Ordinal);
    }

    private sealed class Bare : IModelProvider
    {
        public string Name => "bare";

        public ModelCapabilities Capabilities => ModelCapabilities.None;
    }
}
