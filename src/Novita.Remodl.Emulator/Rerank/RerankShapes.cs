using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.Rerank;

/// <summary>What the services accept on rerank.</summary>
internal static class RerankShapes
{
    private static readonly Shape Parts = Shape.Object(Field.Required("content", Shape.ArrayOf(Shape.Map, min: 1)));

    public static Shape Novita { get; } = Shape.Object(
        Field.Required("model", Shape.String),
        Field.Required("query", Shape.String),
        Field.Required("documents", Shape.ArrayOf(Shape.String, min: 1)),
        new Field("top_n", Shape.IntBetween(1, int.MaxValue)));

    public static Shape RemodlAI { get; } = Shape.Object(
        new Field("model", Shape.String),
        Field.Required("query", Shape.Either(Shape.String, Parts)),
        Field.Required("documents", Shape.ArrayOf(Shape.Either(Shape.String, Parts), min: 1)),
        new Field("top_n", Shape.Int) { Nullable = false },
        // Read by no one, and refused by no one.
        new Field("rank_fields", Shape.Strings),
        new Field("return_documents", Shape.Bool),
        new Field("max_tokens_per_doc", Shape.IntBetween(1, int.MaxValue)),
        new Field("max_tokens_per_query", Shape.IntBetween(1, int.MaxValue)),
        new Field("instruction", Shape.String),
        new Field("truncate_prompt_tokens", Shape.IntBetween(-1, int.MaxValue)),
        new Field("truncation_side", Shape.OneOf("left", "right")),
        new Field("use_activation", Shape.Bool),
        new Field("priority", Shape.Int),
        new Field("mm_processor_kwargs", Shape.Map));
}
