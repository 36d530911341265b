using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.Training;

/// <summary>What trainings accept.</summary>
internal static class TrainingShapes
{
    private static readonly Shape AssetId = Shape.Either(Shape.String, Shape.Int);

    private static readonly Field[] Settings =
    [
        new("train_batch_size", Shape.IntBetween(1, 4)),
        new("learning_rate", Shape.OneOf("1e-4", "1e-5", "1e-6", "2e-4", "5e-5")),
        new("max_train_steps", Shape.IntBetween(1, int.MaxValue)),
        new("seed", Shape.IntBetween(1, long.MaxValue)),
        new("lr_scheduler", Shape.OneOf("constant", "linear", "cosine", "cosine_with_restarts", "polynomial", "constant_with_warmup")),
        new("lr_warmup_steps", Shape.IntBetween(0, int.MaxValue)),
    ];

    public static Shape Upload { get; } = Shape.Object(Field.Required("file_extension", Shape.OneOf("png", "webp", "jpeg")));

    public static Shape Subject { get; } = Request(
        needsCaption: false,
        Field.Required("expert_setting", Shape.Object(
        [
            Field.Required("instance_prompt", Shape.String),
            Field.Required("class_prompt", Shape.String),
            new("with_prior_preservation", Shape.Bool),
            new("prior_loss_weight", Shape.NumberBetween(double.Epsilon, double.MaxValue)),
            new("train_text_encoder", Shape.Bool),
            new("lora_r", Shape.IntBetween(4, 128)),
            new("lora_alpha", Shape.IntBetween(4, 128)),
            new("lora_text_encoder_r", Shape.IntBetween(4, 128)),
            new("lora_text_encoder_alpha", Shape.IntBetween(4, 128)),
            .. Settings,
        ])));

    public static Shape Style { get; } = Request(needsCaption: true, new Field("expert_setting", Shape.Object(Settings)));

    private static Shape Request(bool needsCaption, Field settings) => Shape.Object(
        Field.Required("name", Shape.String),
        Field.Required("base_model", Shape.String),
        Field.Required("width", Shape.IntBetween(1, int.MaxValue)),
        Field.Required("height", Shape.IntBetween(1, int.MaxValue)),
        Field.Required("image_dataset_items", Shape.ArrayOf(Shape.Object(Field.Required("assets_id", AssetId), new Field("caption", Shape.String, needsCaption)), min: 1)),
        Field.Required("components", Shape.ArrayOf(Shape.Object(
            Field.Required("name", Shape.OneOf("face_crop_region", "resize", "face_restore")),
            Field.Required("args", Shape.ArrayOf(Shape.Object(Field.Required("name", Shape.String), Field.Required("value", Shape.String))))))),
        settings);
}
