using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.Scoring;

/// <summary>What a vLLM-like server accepts on score, classify, pooling and the tokenizer's routes.</summary>
internal static class ScoringShapes
{
    private static readonly Shape Parts = Shape.Object(Field.Required("content", Shape.ArrayOf(Shape.Map, min: 1)));
    private static readonly Shape Item = Shape.Either(Shape.String, Parts);
    private static readonly Shape Side = Shape.Either(Shape.String, Parts, Shape.ArrayOf(Item, min: 1));
    private static readonly Shape Tokens = Shape.IntBetween(0, int.MaxValue);
    private static readonly Shape Messages = Shape.ArrayOf(Shape.Map, min: 1);

    private static readonly Field[] Common =
    [
        new("model", Shape.String),
        new("truncate_prompt_tokens", Shape.IntBetween(-1, int.MaxValue)),
        new("truncation_side", Shape.OneOf("left", "right")),
        new("use_activation", Shape.Bool),
        new("priority", Shape.Int),
        new("request_id", Shape.String),
        new("mm_processor_kwargs", Shape.Map),
    ];

    private static readonly Field[] Inputs =
    [
        .. Common,
        new("input", Shape.Either(Shape.String, Shape.ArrayOf(Shape.Either(Shape.String, Tokens, Shape.ArrayOf(Tokens, min: 1)), min: 1))),
        new("messages", Messages),
        new("add_special_tokens", Shape.Bool),
        new("chat_template", Shape.String),
        new("chat_template_kwargs", Shape.Map),
    ];

    public static Shape Score { get; } = Shape.Object(
    [
        .. Common,
        new("text_1", Side),
        new("text_2", Side),
        new("queries", Side),
        new("documents", Side),
        new("items", Side),
        new("data_1", Side),
        new("data_2", Side),
        new("instruction", Shape.String),
    ]);

    public static Shape Classify { get; } = Shape.Object(Inputs);

    public static Shape Pooling { get; } = Shape.Object(
    [
        .. Inputs,
        new("task", Shape.OneOf("embed", "token_embed", "classify", "token_classify")),
        new("encoding_format", Shape.OneOf("float", "base64")) { Nullable = false },
        new("dimensions", Shape.IntBetween(1, int.MaxValue)),
        new("normalize", Shape.Bool),
        new("cache_salt", Shape.String),
        new("user", Shape.String),
    ]);

    public static Shape Tokenize { get; } = Shape.Object(
        new Field("model", Shape.String),
        new Field("prompt", Shape.String),
        new Field("messages", Messages),
        new Field("tools", Shape.ArrayOf(Shape.Map)),
        new Field("add_special_tokens", Shape.Bool),
        new Field("add_generation_prompt", Shape.Bool),
        new Field("continue_final_message", Shape.Bool),
        new Field("chat_template", Shape.String),
        new Field("chat_template_kwargs", Shape.Map),
        new Field("mm_processor_kwargs", Shape.Map),
        new Field("return_token_strs", Shape.Bool));

    public static Shape Detokenize { get; } = Shape.Object(new Field("model", Shape.String), Field.Required("tokens", Shape.ArrayOf(Shape.Int)));
}
