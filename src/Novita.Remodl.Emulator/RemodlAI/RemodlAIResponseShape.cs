using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.RemodlAI;

/// <summary>What a vLLM-like server accepts on responses.</summary>
internal static class RemodlAIResponseShape
{
    public static Shape Request { get; } = ResponseShapes.Request(
        new Field("partial_images", Shape.Int),
        new Field("request_id", Shape.String),
        new Field("mm_processor_kwargs", Shape.Map),
        new Field("priority", Shape.Int),
        new Field("cache_salt", Shape.String),
        new Field("enable_response_messages", Shape.Bool),
        new Field("previous_input_messages", Shape.Any),
        new Field("previous_response", Shape.Any),
        new Field("structured_outputs", Shape.Map),
        new Field("repetition_penalty", Shape.Number),
        new Field("seed", Shape.Int),
        new Field("stop", Shape.Either(Shape.String, Shape.Strings)),
        new Field("ignore_eos", Shape.Bool),
        new Field("vllm_xargs", Shape.Map),
        new Field("top_k", Shape.Int),
        new Field("logit_bias", Shape.Map),
        new Field("skip_special_tokens", Shape.Bool),
        new Field("include_stop_str_in_output", Shape.Bool));
}
