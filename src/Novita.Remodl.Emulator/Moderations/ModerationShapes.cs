using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.Moderations;

/// <summary>What is accepted on moderations.</summary>
internal static class ModerationShapes
{
    private static readonly Field Type = Field.Required("type", Shape.String);

    private static readonly Shape Part = Shape.TaggedBy(
        "type",
        ("text", Shape.Object(Type, Field.Required("text", Shape.String))),
        ("image_url", Shape.Object(Type, Field.Required("image_url", Shape.Object(Field.Required("url", Shape.String))))));

    public static Shape Request { get; } = Shape.Object(
        Field.Required("input", Shape.Either(Shape.String, Shape.ArrayOf(Shape.Either(Shape.String, Part), min: 1))),
        new Field("model", Shape.OneOf("omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest", "text-moderation-stable")));
}
