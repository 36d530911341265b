using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.RemodlAI;

/// <summary>What a vLLM-like server accepts on chat completions, under the names of old and new builds.</summary>
internal static class RemodlAIChatShape
{
    private static readonly Field Type = Field.Required("type", Shape.String);
    private static readonly Field Uuid = new("uuid", Shape.String);
    private static readonly Shape Schema = Shape.Either(Shape.Map, Shape.String);

    private static readonly Shape Parts = Shape.TaggedBy(
        "type",
        ("text", Shape.Object(Type, Field.Required("text", Shape.String), ChatShapes.CacheBreakpoint)),
        ("input_text", Shape.Object(Type, Field.Required("text", Shape.String))),
        ("image_url", Shape.Object(Type, new Field("image_url", Shape.Either(Shape.String, ChatShapes.ImageUrl)), Uuid, ChatShapes.CacheBreakpoint)),
        ("input_image", Shape.Object(Type, new Field("image_url", Shape.Either(Shape.String, ChatShapes.ImageUrl)), Uuid)),
        ("image_embeds", Shape.Object(Type, new Field("image_embeds", Schema), Uuid)),
        ("video_url", Shape.Object(Type, new Field("video_url", Shape.Either(Shape.String, ChatShapes.MediaUrl)), Uuid)),
        ("audio_url", Shape.Object(Type, new Field("audio_url", Shape.Either(Shape.String, ChatShapes.MediaUrl)), Uuid)),
        ("audio_embeds", Shape.Object(Type, new Field("audio_embeds", Schema), Uuid)),
        ("input_audio", Shape.Object(Type, new Field("input_audio", ChatShapes.InputAudio), Uuid, ChatShapes.CacheBreakpoint)),
        ("file", Shape.Object(Type, Field.Required("file", ChatShapes.File), ChatShapes.CacheBreakpoint)),
        ("refusal", Shape.Object(Type, Field.Required("refusal", Shape.String))),
        ("thinking", Shape.Object(Type, Field.Required("thinking", Shape.String), new Field("closed", Shape.Bool))));

    private static readonly Shape Message = ChatShapes.Message(
        Parts,
        new Field("reasoning", Shape.String),
        new Field("reasoning_content", Shape.String),
        new Field("tool_call_id", Shape.String));

    public static Shape Request { get; } = Shape.Object(
    [
        .. ChatShapes.Request,
        .. VllmFields.All,
        new Field("model", Shape.String),
        Field.Required("messages", Shape.ArrayOf(Message, min: 1)),
        new Field("min_p", Shape.NumberBetween(0, 1)),
        new Field("repetition_penalty", Shape.Number),
        new Field("best_of", Shape.Int),
        new Field("echo", Shape.Bool),
        new Field("add_generation_prompt", Shape.Bool),
        new Field("continue_final_message", Shape.Bool),
        new Field("documents", Shape.ArrayOf(Shape.Map)),
        new Field("chat_template", Shape.String),
        new Field("chat_template_kwargs", Shape.Map),
        new Field("media_io_kwargs", Shape.Map),
        new Field("mm_processor_kwargs", Shape.Map),
        new Field("return_prompt_text", Shape.Bool),
        new Field("thinking_token_budget", Shape.Int),
        new Field("include_reasoning", Shape.Bool),
    ]);
}
