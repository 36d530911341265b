using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Tests.Chat;

/// <summary>Requests on the wire, byte for byte.</summary>
public class RequestWireTests
{
    public static TheoryData<string> Properties => [.. Settable().Select(property => property.Name)];

    [Fact]
    public void A_minimal_request_is_the_model_and_the_messages() =>
        Assert.Equal("""{"model":"m","messages":[{"role":"user","content":"Hello"}]}""", Fixture.ToJson(CannedServer.Request).GetRawText());

    [Theory]
    [MemberData(nameof(Properties))]
    public void Every_property_is_written_under_its_name_and_read_back(string name)
    {
        var property = typeof(ChatCompletionRequest).GetProperty(name)!;
        var request = CannedServer.Request with { };
        property.SetValue(request, Sample(property.PropertyType));

        var json = Fixture.ToJson(request);
        Assert.True(json.TryGetProperty(JsonNamingPolicy.SnakeCaseLower.ConvertName(name), out var value));
        Assert.NotEqual(JsonValueKind.Null, value.ValueKind);
        Assert.Equal(name is "Model" or "Messages" ? 2 : 3, json.EnumerateObject().Count());

        var read = Fixture.FromJson<ChatCompletionRequest>(json.GetRawText());
        Assert.NotNull(property.GetValue(read));
        Assert.Null(read.AdditionalProperties);
        Fixture.AssertSame(json, Fixture.ToJson(read));
    }

    [Fact]
    public void A_full_request_is_exactly_this()
    {
        var expected = Fixture.Text("Chat/full-request.json");
        var request = Fixture.FromJson<ChatCompletionRequest>(expected);
        Fixture.AssertSame(Fixture.Parse(expected), Fixture.ToJson(request));
        Assert.All(Settable(), property => Assert.NotNull(property.GetValue(request)));
        Assert.Equal(["x_new_option"], request.AdditionalProperties!.Keys);
    }

    [Theory]
    [InlineData("Chat/full-response-novita.json")]
    [InlineData("Chat/full-response-remodlai.json")]
    public async Task A_full_answer_is_read_whole_and_written_back_as_it_came(string name)
    {
        var json = Fixture.Text(name);
        var completion = await CannedServer.CompleteAsync(json);
        Assert.Equal(Compact(json), Fixture.ToJson(completion).GetRawText());
        Assert.Equal("Paris.", completion.Text);
        Assert.Equal("The capital of France.", completion.Message!.Reasoning);
        Assert.Equal(FinishReason.Stop, completion.FinishReason);
        Assert.Equal(64, completion.Usage!.CachedTokens);
        Assert.Null(completion.Usage.AdditionalProperties);
        Assert.Null(completion.Choices[0].AdditionalProperties);
    }

    private static IEnumerable<PropertyInfo> Settable() =>
        typeof(ChatCompletionRequest).GetProperties().Where(property => property.SetMethod is { IsPublic: true } && property.Name != nameof(ChatCompletionRequest.AdditionalProperties));

    private static string Compact(string json) => Fixture.ToJson(Fixture.Parse(json)).GetRawText();

    /// <summary>A value that is not the type's default, with all of its own properties set.</summary>
    private static object Sample(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
        {
            return "text é";
        }

        if (type == typeof(ChatCompletionMessage))
        {
            return ChatCompletionMessage.User("Hello");
        }

        if (type == typeof(MessageContent))
        {
            return MessageContent.FromText("Hello");
        }

        if (type == typeof(ToolChoice))
        {
            return ToolChoice.Function("f");
        }

        if (type == typeof(StopSequences))
        {
            return StopSequences.From(["a", "b"]);
        }

        if (type == typeof(Voice))
        {
            return Voice.FromId("v");
        }

        if (type == typeof(JsonElement))
        {
            return Fixture.Parse("""{"a":[1,null]}""");
        }

        if (type.IsPrimitive)
        {
            return type == typeof(bool) ? true : Convert.ChangeType(3, type, System.Globalization.CultureInfo.InvariantCulture);
        }

        if (type.IsGenericType)
        {
            var arguments = type.GetGenericArguments();
            return typeof(RequestWireTests).GetMethod(arguments.Length == 1 ? nameof(ListOf) : nameof(MapOf), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(arguments[^1]).Invoke(null, null)!;
        }

        // The string enums.
        if (type.IsValueType)
        {
            return Activator.CreateInstance(type, "some-value")!;
        }

        var value = Activator.CreateInstance(type, nonPublic: true)!;
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is { IsPublic: true } && property.Name != "AdditionalProperties" && property.GetCustomAttribute<JsonIgnoreAttribute>() is null))
        {
            property.SetValue(value, Sample(property.PropertyType));
        }

        return value;
    }

    private static ImmutableArray<T> ListOf<T>() => [(T)Sample(typeof(T))];

    private static ImmutableDictionary<string, T> MapOf<T>() => ImmutableDictionary<string, T>.Empty.Add("key", (T)Sample(typeof(T)));
}
