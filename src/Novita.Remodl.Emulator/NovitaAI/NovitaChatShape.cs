using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.NovitaAI;

/// <summary>What Novita accepts on chat completions.</summary>
internal static class NovitaChatShape
{
    private static readonly Field Type = Field.Required("type", Shape.String);

    private static readonly Shape Parts = Shape.TaggedBy(
        "type",
        ("text", Shape.Object(Type, Field.Required("text", Shape.String), ChatShapes.CacheBreakpoint)),
        ("image_url", Shape.Object(Type, Field.Required("image_url", ChatShapes.ImageUrl), ChatShapes.CacheBreakpoint)),
        ("video_url", Shape.Object(Type, Field.Required("video_url", ChatShapes.MediaUrl))),
        ("input_audio", Shape.Object(Type, Field.Required("input_audio", ChatShapes.InputAudio), ChatShapes.CacheBreakpoint)),
        ("file", Shape.Object(Type, Field.Required("file", ChatShapes.File), ChatShapes.CacheBreakpoint)),
        ("refusal", Shape.Object(Type, Field.Required("refusal", Shape.String))));

    private static readonly Shape Message = ChatShapes.Message(
        Parts,
        new Field("reasoning_content", Shape.String),
        new Field("reasoning_details", Shape.ArrayOf(Shape.Map)));

    public static Shape Request { get; } = Shape.Object(
    [
        .. ChatShapes.Request,
        Field.Required("model", Shape.String),
        Field.Required("messages", Shape.ArrayOf(Message, min: 1)),
        new Field("repetition_penalty", Shape.NumberBetween(0, 2)),
        new Field("top_k", Shape.IntBetween(1, 128)),
        new Field("min_p", Shape.NumberBetween(0, 1)),
        new Field("separate_reasoning", Shape.Bool),
        new Field("enable_thinking", Shape.Bool),
        new Field("reasoning_split", Shape.Bool),
        new Field("reasoning", Shape.Map),
        new Field("context_length_exceeded_behavior", Shape.String),
    ]);
}
