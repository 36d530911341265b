using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.Embeddings;

/// <summary>What the services accept on embeddings.</summary>
internal static class EmbeddingShapes
{
    private const int MaxInputs = 2048;

    private static readonly Shape Tokens = Shape.IntBetween(0, int.MaxValue);
    private static readonly Shape Task = Shape.OneOf("retrieval", "retrieval.query", "retrieval.passage", "text-matching", "code", "code.query", "code.passage");
    private static readonly Shape Adapter = Shape.OneOf("retrieval", "text-matching", "code");

    private static readonly Shape Item = Shape.Object(
        new Field("text", Shape.String),
        new Field("image", Shape.String),
        new Field("task", Task),
        new Field("adapter", Adapter),
        new Field("image_embeds", Shape.ArrayOf(Shape.Any)));

    // vLLM does not take null here.
    private static readonly Field EncodingFormat = new("encoding_format", Shape.OneOf("float", "base64")) { Nullable = false };

    public static Shape Novita { get; } = Shape.Object(
        Field.Required("model", Shape.String),
        Field.Required("input", Shape.Either(Shape.String, Shape.ArrayOf(Shape.Either(Shape.String, Tokens, Shape.ArrayOf(Tokens, min: 1)), min: 1, max: MaxInputs))),
        EncodingFormat,
        new Field("dimensions", Shape.IntBetween(1, int.MaxValue)),
        new Field("user", Shape.String));

    public static Shape RemodlAI { get; } = Shape.Object(
        new Field("model", Shape.String),
        new Field("input", Shape.Either(Shape.String, Shape.ArrayOf(Shape.Either(Shape.String, Tokens, Shape.ArrayOf(Tokens, min: 1), Item), min: 1))),
        new Field("messages", Shape.ArrayOf(Shape.Map, min: 1)),
        new Field("add_generation_prompt", Shape.Bool),
        new Field("continue_final_message", Shape.Bool),
        new Field("chat_template", Shape.String),
        new Field("chat_template_kwargs", Shape.Map),
        new Field("media_io_kwargs", Shape.Map),
        new Field("embed_dtype", Shape.OneOf("float32", "float16", "bfloat16", "fp8_e4m3", "fp8_e5m2")),
        new Field("endianness", Shape.OneOf("native", "little", "big")),
        EncodingFormat,
        new Field("dimensions", Shape.IntBetween(1, int.MaxValue)),
        new Field("user", Shape.String),
        new Field("task", Task),
        new Field("instructions", Shape.String),
        new Field("adapter", Adapter),
        new Field("return_multivector", Shape.Bool),
        new Field("image", Shape.String),
        new Field("image_embeds", Shape.ArrayOf(Shape.Any)),
        new Field("truncate_prompt_tokens", Shape.IntBetween(-1, int.MaxValue)),
        new Field("truncation_side", Shape.OneOf("left", "right")),
        new Field("add_special_tokens", Shape.Bool),
        new Field("normalize", Shape.Bool),
        new Field("use_activation", Shape.Bool),
        new Field("priority", Shape.Int),
        new Field("request_id", Shape.String),
        new Field("cache_salt", Shape.String),
        new Field("mm_processor_kwargs", Shape.Map));
}
