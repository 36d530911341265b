using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.RemodlAI;

/// <summary>What a vLLM-like server accepts on chat completions, under the names of old and new builds.</summary>
internal static class RemodlAIChatShape
{
    private static readonly Field Type = Field.Required("type", Shape.String);
    private static readonly Field Uuid = new("uuid", Shape.String);
    private static readonly Shape Integers = Shape.ArrayOf(Shape.Int);
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

    private static readonly Shape StructuredOutputs = Shape.Object(
        new Field("json", Schema),
        new Field("regex", Shape.String),
        new Field("choice", Shape.Strings),
        new Field("grammar", Shape.String),
        new Field("json_object", Shape.Bool),
        new Field("structural_tag", Schema),
        new Field("disable_fallback", Shape.Bool),
        new Field("disable_any_whitespace", Shape.Bool),
        new Field("disable_additional_properties", Shape.Bool),
        new Field("whitespace_pattern", Shape.String));

    public static Shape Request { get; } = Shape.Object(
    [
        .. ChatShapes.Request,
        new Field("model", Shape.String),
        Field.Required("messages", Shape.ArrayOf(Message, min: 1)),
        new Field("top_k", Shape.Int),
        new Field("min_p", Shape.NumberBetween(0, 1)),
        new Field("repetition_penalty", Shape.Number),
        new Field("length_penalty", Shape.Number),
        new Field("best_of", Shape.Int),
        new Field("use_beam_search", Shape.Bool),
        new Field("stop_token_ids", Integers),
        new Field("include_stop_str_in_output", Shape.Bool),
        new Field("ignore_eos", Shape.Bool),
        new Field("min_tokens", Shape.IntBetween(0, int.MaxValue)),
        new Field("skip_special_tokens", Shape.Bool),
        new Field("spaces_between_special_tokens", Shape.Bool),
        new Field("truncate_prompt_tokens", Shape.IntBetween(-1, int.MaxValue)),
        new Field("truncation_side", Shape.OneOf("left", "right")),
        new Field("prompt_logprobs", Shape.Int),
        new Field("logprob_token_ids", Integers),
        new Field("allowed_token_ids", Integers),
        new Field("bad_words", Shape.Strings),
        new Field("echo", Shape.Bool),
        new Field("add_generation_prompt", Shape.Bool),
        new Field("continue_final_message", Shape.Bool),
        new Field("add_special_tokens", Shape.Bool),
        new Field("documents", Shape.ArrayOf(Shape.Map)),
        new Field("chat_template", Shape.String),
        new Field("chat_template_kwargs", Shape.Map),
        new Field("media_io_kwargs", Shape.Map),
        new Field("mm_processor_kwargs", Shape.Map),
        new Field("priority", Shape.Int),
        new Field("request_id", Shape.String),
        new Field("session_id", Shape.String),
        new Field("logits_processors", Shape.ArrayOf(Shape.Any)),
        new Field("return_tokens_as_token_ids", Shape.Bool),
        new Field("return_token_ids", Shape.Bool),
        new Field("return_prompt_text", Shape.Bool),
        new Field("cache_salt", Shape.String),
        new Field("kv_transfer_params", Shape.Map),
        new Field("ec_transfer_params", Shape.Map),
        new Field("vllm_xargs", Shape.Map),
        new Field("repetition_detection", Shape.Any),
        new Field("stream_interval", Shape.Int),
        new Field("thinking_token_budget", Shape.Int),
        new Field("include_reasoning", Shape.Bool),
        new Field("structured_outputs", StructuredOutputs),
        new Field("guided_json", Schema),
        new Field("guided_regex", Shape.String),
        new Field("guided_choice", Shape.Strings),
        new Field("guided_grammar", Shape.String),
        new Field("guided_decoding_backend", Shape.String),
        new Field("guided_whitespace_pattern", Shape.String),
        new Field("structural_tag", Schema),
    ]);
}
