using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.Images;

/// <summary>What the services accept where images are made.</summary>
internal static class ImageShapes
{
    private static readonly Shape Reference = Shape.Object(new Field("image_url", Shape.String), new Field("file_id", Shape.String));

    private static readonly Field[] Common =
    [
        Field.Required("prompt", Shape.String),
        new("model", Shape.String),
        new("n", Shape.IntBetween(1, 10)),
        new("size", Shape.String),
        new("quality", Shape.OneOf("standard", "hd", "low", "medium", "high", "auto")),
        new("response_format", Shape.OneOf("url", "b64_json")),
        new("output_format", Shape.OneOf("png", "jpeg", "webp")),
        new("output_compression", Shape.IntBetween(0, 100)),
        new("background", Shape.OneOf("transparent", "opaque", "auto")),
        new("moderation", Shape.OneOf("low", "auto")),
        new("stream", Shape.Bool),
        new("partial_images", Shape.IntBetween(0, 3)),
        new("user", Shape.String),
    ];

    // vLLM-Omni's own.
    private static readonly Field Seed = new("seed", Shape.Int);

    public static Shape Generation(bool isNovita) =>
        Shape.Object([.. Common, new Field("style", Shape.OneOf("vivid", "natural")), .. isNovita ? [] : new[] { Seed }]);

    /// <summary>The images of a form count as references here.</summary>
    public static Shape Edit(bool isNovita) => Shape.Object(
    [
        .. Common,
        Field.Required("images", Shape.ArrayOf(Reference, min: 1, max: 16)),
        new Field("mask", Reference),
        new Field("input_fidelity", Shape.OneOf("high", "low")),
        .. isNovita ? [] : new[] { Seed },
    ]);

    public static Shape Variation { get; } = Shape.Object(
        Field.Required("images", Shape.ArrayOf(Reference, min: 1, max: 1)),
        new Field("model", Shape.String),
        new Field("n", Shape.IntBetween(1, 10)),
        new Field("size", Shape.OneOf("256x256", "512x512", "1024x1024")),
        new Field("response_format", Shape.OneOf("url", "b64_json")),
        new Field("user", Shape.String));
}
