using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.Tests.Chat;

/// <summary>A field that is absent has its default after reading too.</summary>
public class AbsentFieldTests
{
    [Fact]
    public void A_tool_without_a_type_is_a_function() =>
        Assert.Equal(ToolType.Function, Read<ToolDefinition>("""{"function":{"name":"f"}}""").Type);

    [Fact]
    public void A_prediction_without_a_type_is_content() =>
        Assert.Equal("content", Read<PredictedContent>("""{"content":"x"}""").Type);

    [Fact]
    public void A_location_without_a_type_is_approximate() => Assert.Equal("approximate", Read<UserLocation>("{}").Type);

    [Fact]
    public void A_breakpoint_without_a_mode_is_explicit() => Assert.Equal("explicit", Read<PromptCacheBreakpoint>("{}").Mode);

    [Fact]
    public void A_log_probability_without_a_token_has_an_empty_one() => Assert.Equal("", Read<TokenLogprob>("""{"logprob":-1}""").Token);

    private static T Read<T>(string json) => JsonSerializer.Deserialize(json, (JsonTypeInfo<T>)WireJson.Options.GetTypeInfo(typeof(T)))!;
}
