using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.RemodlAI;

/// <summary>What a vLLM-like server accepts on chats and on completions alike, under the names of old and new builds.</summary>
internal static class VllmFields
{
    private static readonly Shape Integers = Shape.ArrayOf(Shape.Int);
    private static readonly Shape Schema = Shape.Either(Shape.Map, Shape.String);

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

    public static Field[] All { get; } =
    [
        new Field("top_k", Shape.Int),
        new Field("length_penalty", Shape.Number),
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
        new Field("add_special_tokens", Shape.Bool),
        new Field("priority", Shape.Int),
        new Field("request_id", Shape.String),
        new Field("session_id", Shape.String),
        new Field("logits_processors", Shape.ArrayOf(Shape.Any)),
        new Field("return_tokens_as_token_ids", Shape.Bool),
        new Field("return_token_ids", Shape.Bool),
        new Field("cache_salt", Shape.String),
        new Field("kv_transfer_params", Shape.Map),
        new Field("ec_transfer_params", Shape.Map),
        new Field("vllm_xargs", Shape.Map),
        new Field("repetition_detection", Shape.Any),
        new Field("stream_interval", Shape.Int),
        new Field("guided_json", Schema),
        new Field("guided_regex", Shape.String),
        new Field("guided_choice", Shape.Strings),
        new Field("guided_grammar", Shape.String),
        new Field("guided_decoding_backend", Shape.String),
        new Field("guided_whitespace_pattern", Shape.String),
        new Field("structural_tag", Schema),
        new Field("structured_outputs", StructuredOutputs),
    ];
}
