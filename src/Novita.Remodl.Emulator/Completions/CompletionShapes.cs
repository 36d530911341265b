using Novita.Remodl.Emulator.RemodlAI;
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
        .. VllmFields.All,
        new Field("model", Shape.String),
        new Field("logprobs", Shape.IntBetween(-1, int.MaxValue)),
        new Field("prompt_embeds", Shape.Either(Shape.String, Shape.Strings)),
    ]);
}
