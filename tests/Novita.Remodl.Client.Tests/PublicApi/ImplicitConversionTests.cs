using System.Reflection;
using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.Tests.PublicApi;

/// <summary>
/// A record with an implicit conversion and a constructor of one <c>object</c> calls itself for ever: <c>new(text)</c> takes the constructor that copies, whose argument is converted, and so on.
/// </summary>
public sealed class ImplicitConversionTests
{
    public static TheoryData<string> Conversions =>
        [.. All().Where(method => Sample(Source(method)) is not null).Select(method => $"{method.DeclaringType!.FullName} from {Source(method)}")];

    [Fact]
    public void No_record_has_a_constructor_that_its_conversions_would_lose_to_the_copy() => Assert.Empty(
        from method in All()
        let type = method.DeclaringType!
        where IsRecord(type)
        from constructor in type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        let parameters = constructor.GetParameters()
        where parameters.Length == 1 && IsTrap(parameters[0].ParameterType, type)
        select $"{type}({parameters[0].ParameterType})");

    [Fact]
    public void Such_a_constructor_is_seen()
    {
        Assert.True(IsRecord(typeof(Trap)));
        Assert.True(IsTrap(typeof(Trap).GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic).Select(constructor => constructor.GetParameters()[0].ParameterType).Single(type => type != typeof(Trap)), typeof(Trap)));
    }

    [Theory]
    [MemberData(nameof(Conversions))]
    public void A_conversion_ends(string name)
    {
        var method = All().Single(method => $"{method.DeclaringType!.FullName} from {Source(method)}" == name);
        var sample = Sample(Source(method));

        var converted = method.Invoke(null, [sample]);

        Assert.NotNull(converted);
        Assert.Equal(converted.ToString(), method.Invoke(null, [sample])!.ToString());
    }

    [Fact]
    public void Unions_of_the_wire_are_written_as_what_they_were_made_of()
    {
        Same<ToolChoice>("\"auto\"", "auto");
        Same<StopSequences>("\"a\"", "a");
        Same<Voice>("\"a\"", "a");
        Same<MessageContent>("\"a\"", "a");
        Same<MediaUrl>("""{"url":"a"}""", "a");
        Same<ContentPart>("""{"type":"text","text":"a"}""", "a");
        Same<ChatCompletionMessage>("""{"role":"user","content":"a"}""", "a");
        Same<ResponseToolChoice>("\"auto\"", "auto");
        Same<ResponseConversation>("""{"id":"a"}""", "a");
        Same<ResponseInput>("\"a\"", "a");
        Same<ItemContent>("\"a\"", "a");
        Same<ResponseItem>("""{"type":"message","role":"user","content":"a"}""", "a");
        Same<ResponsePart>("""{"type":"input_text","text":"a"}""", "a");
        Same<PromptVariable>("\"a\"", "a");
        Same<McpApproval>("\"a\"", "a");
        Same<McpAllowedTools>("[\"a\"]", new[] { "a" });
        Same<McpAllowedTools>("[\"a\"]", new List<string> { "a" });
        Same<CodeInterpreterContainer>("\"a\"", "a");
        Same<AttributeValue>("\"a\"", "a");
        Same<AttributeValue>("5", 5);
        Same<AttributeValue>("true", true);
        Same<ScoreInput>("\"a\"", "a");
        Same<ModerationInput>("\"a\"", "a");
        Same<EmbeddingInput>("\"a\"", "a");
        Same<CompletionPrompt>("\"a\"", "a");
    }

    private static void Same<T>(string json, T value)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value, WireJson.Options));
        Assert.Equal(value, JsonSerializer.Deserialize<T>(json, WireJson.Options));
    }

    private static IEnumerable<MethodInfo> All() => typeof(IModelProvider).Assembly.GetExportedTypes()
        .Where(type => !type.IsGenericType)
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(method => method.Name == "op_Implicit" && method.ReturnType == method.DeclaringType);

    private static Type Source(MethodInfo method) => method.GetParameters()[0].ParameterType;

    // Structs have no constructor that copies.
    private static bool IsRecord(Type type) => type.IsClass && type.GetMethod("<Clone>$") is not null;

    // The record converts to it as well: then the record is the better match.
    private static bool IsTrap(Type parameter, Type type) => parameter != type && parameter.IsAssignableFrom(type);

    private static object? Sample(Type type) =>
        type == typeof(string) ? "text"
        : type == typeof(bool) ? true
        : type == typeof(long) ? 5L
        : type == typeof(double) ? 2.5
        : type == typeof(string[]) ? new[] { "a", "b" }
        : type == typeof(List<string>) ? new List<string> { "a", "b" }
        : type == typeof(int[]) ? new[] { 1, 2 }
        : null;

    private sealed record Trap
    {
        private Trap(object value) => Raw = value;

        public object Raw { get; }

        // Not called: it would not come back.
        public static Trap Of(object value) => new(value);

        public static implicit operator Trap(string text) => Of(text);
    }
}
