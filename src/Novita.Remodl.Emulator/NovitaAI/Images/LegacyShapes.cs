using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.NovitaAI.Images;

/// <summary>What the <c>/v2</c> endpoints accept.</summary>
internal static class LegacyShapes
{
    private static readonly Shape Share = Shape.NumberBetween(0, 1);
    private static readonly Shape Flag = Shape.IntBetween(0, 1);
    private static readonly Field Expiry = new("img_expire_ttl", Shape.IntBetween(0, 604_800));

    private static readonly Field[] Diffusion =
    [
        Field.Required("prompt", Shape.String),
        Field.Required("negative_prompt", Shape.String),
        Field.Required("sampler_name", Shape.String),
        Field.Required("batch_size", Shape.IntBetween(0, 8)),
        Field.Required("n_iter", Shape.IntBetween(0, 8)),
        Field.Required("steps", Shape.IntBetween(1, 50)),
        Field.Required("cfg_scale", Shape.NumberBetween(double.Epsilon, 30)),
        Field.Required("seed", Shape.Int),
        Field.Required("width", Shape.IntBetween(1, 2048)),
        Field.Required("height", Shape.IntBetween(1, 2048)),
        Field.Required("model_name", Shape.String),
        Field.Required("restore_faces", Shape.Bool),
        new("restore_faces_model", Shape.String),
        new("sd_vae", Shape.String),
        new("clip_skip", Shape.Int),
        Expiry,
        new("sd_refiner", Shape.Object(Field.Required("checkpoint", Shape.String), Field.Required("switch_at", Share))),
        new("controlnet_units", Shape.ArrayOf(Shape.Object(
            Field.Required("model", Shape.String),
            Field.Required("weight", Shape.Number),
            Field.Required("input_image", Shape.String),
            Field.Required("module", Shape.String),
            Field.Required("control_mode", Shape.IntBetween(0, 2)),
            new("mask", Shape.String),
            new("resize_mode", Shape.IntBetween(0, 2)),
            new("processor_res", Shape.Int),
            new("threshold_a", Shape.Number),
            new("threshold_b", Shape.Number),
            new("guidance_start", Share),
            new("guidance_end", Share),
            new("pixel_perfect", Shape.Bool)))),
        new("controlnet_no_detectmap", Shape.Bool),
        new("extra", Shape.Object(
            new("enable_nsfw_detection", Shape.Bool),
            new("nsfw_detection_level", Shape.IntBetween(0, 2)),
            new("enable_progress_info", Shape.Bool),
            new("response_image_type", Shape.OneOf("png", "jpeg")))),
    ];

    public static Shape TextToImage { get; } = Shape.Object(
    [
        .. Diffusion,
        new("enable_hr", Shape.Bool),
        new("hr_upscaler", Shape.String),
        new("hr_scale", Shape.NumberOneOf(1, 2)),
        new("hr_resize_x", Shape.Int),
        new("hr_resize_y", Shape.Int),
    ]);

    public static Shape ImageToImage { get; } = Shape.Object(
    [
        .. Diffusion,
        Field.Required("init_images", Shape.ArrayOf(Shape.String, min: 1)),
        new("denoising_strength", Share),
        new("mask", Shape.String),
        new("mask_blur", Shape.Int),
        new("resize_mode", Shape.IntBetween(0, 3)),
        new("image_cfg_scale", Shape.Number),
        new("inpainting_fill", Shape.IntBetween(0, 3)),
        new("inpaint_full_res", Flag),
        new("inpaint_full_res_padding", Shape.Int),
        new("inpainting_mask_invert", Flag),
        new("initial_noise_multiplier", Shape.Number),
    ]);

    public static Shape Upscale { get; } = Shape.Object(
        Field.Required("image", Shape.String),
        new("upscaler_1", Shape.String),
        new("resize_mode", Flag),
        new("upscaling_resize", Shape.Number),
        new("upscaling_resize_w", Shape.Int),
        new("upscaling_resize_h", Shape.Int),
        new("upscaling_crop", Shape.Bool),
        new("upscaler_2", Shape.String),
        new("extras_upscaler_2_visibility", Share),
        new("gfpgan_visibility", Share),
        new("codeformer_visibility", Share),
        new("codeformer_weight", Share),
        Expiry);
}
