using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.Anthropic;

/// <summary>A request of Anthropic's Messages API.</summary>
internal static class AnthropicShape
{
    private static readonly Shape Blocks = Shape.ArrayOf(Shape.Map);

    public static Shape Request { get; } = Shape.Object(
        Field.Required("model", Shape.String),
        Field.Required("max_tokens", Shape.IntBetween(1, int.MaxValue)),
        Field.Required("messages", Shape.ArrayOf(
            Shape.Object(Field.Required("role", Shape.OneOf("user", "assistant")), Field.Required("content", Shape.Either(Shape.String, Blocks))),
            min: 1)),
        new Field("system", Shape.Either(Shape.String, Blocks)),
        new Field("stop_sequences", Shape.Strings),
        new Field("stream", Shape.Bool),
        new Field("temperature", Shape.NumberBetween(0, 1)),
        new Field("top_p", Shape.NumberBetween(0, 1)),
        new Field("top_k", Shape.Int),
        new Field("tools", Shape.ArrayOf(Shape.Map)),
        new Field("tool_choice", Shape.Map),
        new Field("metadata", Shape.Map),
        new Field("thinking", Shape.Map));
}
