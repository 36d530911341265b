using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.Completions;

/// <summary>What the services accept on completions.</summary>
internal static class CompletionShapes
{
    private static readonly string[] SharedWithChat =
    [
        "frequency_penalty", "presence_penalty", "logit_bias", "max_tokens", "n", "seed", "stop", "stream", "stream_options", "temperature", "top_p", "user", "response_format",
    ];

    private static readonly Shape Integers = Shape.ArrayOf(Shape.Int);
    private static readonly Shape Schema = Shape.Either(Shape.Map, Shape.String);

    private static readonly Field[] OpenAI =
    [
        .. ChatShapes.Request.Where(field => SharedWithChat.Contains(field.Name, StringComparer.Ordinal)),
        new("prompt", Shape.Either(Shape.String, Shape.ArrayOf(Shape.Either(Shape.String, Shape.Int, Integers), min: 1))),
        new("best_of", Shape.IntBetween(0, 20)),
        new("echo", Shape.Bool),
        new("suffix", Shape.String),
        new("min_p", Shape.NumberBetween(0, 1)),
        new("repetition_penalty", Shape.NumberBetween(0, 2)),
    ];

    public static Shape Novita { get; } = Shape.Object(
    [
        .. OpenAI,
        Field.Required("model", Shape.String),
        new Field("logprobs", Shape.IntBetween(0, 5)),
        new Field("top_k", Shape.IntBetween(1, 128)),
    ]);

    public static Shape RemodlAI { get; } = Shape.Object(
    [
        .. OpenAI,
        new Field("model", Shape.String),
        new Field("logprobs", Shape.IntBetween(-1, int.MaxValue)),
        new Field("top_k", Shape.Int),
        new Field("prompt_embeds", Shape.Either(Shape.String, Shape.Strings)),
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
        new Field("structured_outputs", Shape.Map),
        new Field("guided_json", Schema),
        new Field("guided_regex", Shape.String),
        new Field("guided_choice", Shape.Strings),
        new Field("guided_grammar", Shape.String),
        new Field("guided_decoding_backend", Shape.String),
        new Field("guided_whitespace_pattern", Shape.String),
        new Field("structural_tag", Schema),
    ]);
}
