using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.NovitaAI.Images;

/// <summary>What the native image endpoints accept.</summary>
internal static class NativeImageShapes
{
    private static readonly Shape Sampler = Shape.OneOf(
        "Euler a", "Euler", "LMS", "Heun", "DPM2", "DPM2 a", "DPM++ 2S a", "DPM++ 2M", "DPM++ SDE", "DPM fast", "DPM adaptive", "LMS Karras", "DPM2 Karras",
        "DPM2 a Karras", "DPM++ 2S a Karras", "DPM++ 2M Karras", "DPM++ SDE Karras", "DDIM", "PLMS", "UniPC");

    private static readonly Shape Format = Shape.OneOf("png", "webp", "jpeg");
    private static readonly Shape Ratio = Shape.OneOf("1:1", "3:2", "2:3", "4:3", "3:4", "4:5", "5:4", "16:9", "9:16", "21:9", "9:21");
    private static readonly Shape Share = Shape.NumberBetween(0, 1);
    private static readonly Shape Flag = Shape.IntBetween(0, 1);
    private static readonly Shape Seed = Shape.IntBetween(-1, int.MaxValue);
    private static readonly Field Prompt = Field.Required("prompt", Shape.String);
    private static readonly Field Size = new("size", Shape.String);
    private static readonly Field Output = new("output_format", Format);
    private static readonly Field Watermark = new("watermark", Shape.Bool);
    private static readonly Field Series = new("sequential_image_generation", Shape.OneOf("auto", "disabled"));

    public static readonly Shape Extra = Shape.Object(
        new("response_image_type", Format),
        new("response_video_type", Shape.OneOf("mp4", "gif")),
        new("response_audio_type", Shape.OneOf("wav", "mp3")),
        new("enable_nsfw_detection", Shape.Bool),
        new("nsfw_detection_level", Shape.IntBetween(0, 2)),
        new("webhook", Shape.Object(
            Field.Required("url", Shape.String),
            new("test_mode", Shape.Object(
                Field.Required("enabled", Shape.Bool),
                Field.Required("return_task_status", Shape.OneOf("TASK_STATUS_SUCCEED", "TASK_STATUS_FAILED")))))),
        new("custom_storage", Shape.Object(new Field("aws_s3", Shape.Object(
            Field.Required("region", Shape.String), Field.Required("bucket", Shape.String), Field.Required("path", Shape.String), new("save_to_path_directly", Shape.Bool))))),
        new("enterprise_plan", Shape.Object(new Field("enabled", Shape.Bool))));

    private static readonly Field[] Diffusion =
    [
        Field.Required("model_name", Shape.String),
        Prompt,
        new("negative_prompt", Shape.String),
        Field.Required("image_num", Shape.IntBetween(1, 8)),
        Field.Required("steps", Shape.IntBetween(1, 100)),
        Field.Required("guidance_scale", Shape.NumberBetween(1, 30)),
        Field.Required("sampler_name", Sampler),
        new("seed", Shape.IntBetween(-1, long.MaxValue)),
        new("sd_vae", Shape.String),
        new("clip_skip", Shape.IntBetween(1, 12)),
        new("loras", Shape.ArrayOf(Shape.Object(Field.Required("model_name", Shape.String), Field.Required("strength", Share)), max: 5)),
        new("embeddings", Shape.ArrayOf(Shape.Object(Field.Required("model_name", Shape.String)), max: 5)),
    ];

    private static readonly Field[] Sides = [Field.Required("width", Shape.IntBetween(128, 2048)), Field.Required("height", Shape.IntBetween(128, 2048))];

    private static readonly Field PathLoras =
        new("loras", Shape.ArrayOf(Shape.Object(Field.Required("path", Shape.String), new("scale", Shape.NumberBetween(0, 4))), max: 3));

    private static readonly Field[] Gemini =
        [Prompt, new("aspect_ratio", Ratio), new("size", Shape.OneOf("1K", "2K", "4K")), new("output_format", Shape.OneOf("image/png", "image/jpeg", "image/webp"))];

    private static readonly Field[] Gemini31 =
    [
        Prompt, new("aspect_ratio", Ratio), new("size", Shape.OneOf("0.5K", "1K", "2K", "4K")), new("output_format", Shape.OneOf("image/png", "image/jpeg", "image/webp")),
        new("google", Shape.Object(new("web_search", Shape.Bool), new("image_search", Shape.Bool))),
    ];

    private static readonly Field[] GptImage2 =
    [
        Prompt, Size, new("n", Shape.IntBetween(1, 10)), new("quality", Shape.OneOf("auto", "low", "medium", "high")), new("output_format", Shape.OneOf("png", "jpeg", "webp")),
        new("moderation", Shape.OneOf("auto", "low")),
    ];

    private static readonly Field[] SeedreamCommon =
    [
        Prompt, Size, Watermark, Series, new("image", Shape.ArrayOf(Shape.String, min: 1, max: 14)),
        new("optimize_prompt_options", Shape.Object(new Field("mode", Shape.OneOf("standard")))),
        new("sequential_image_generation_options", Shape.Object(new Field("max_images", Shape.IntBetween(1, 15)))),
    ];

    private static readonly Field[] Kontext =
        [Prompt, new("images", Shape.ArrayOf(Shape.String, max: 4)), new("guidance_scale", Shape.NumberBetween(1, 20)), new("aspect_ratio", Ratio), new("seed", Shape.Int), new("safety_tolerance", Shape.OneOf("1", "2", "3", "4", "5"))];

    private static readonly Field[] Flux2 = [Prompt, new("images", Shape.ArrayOf(Shape.String, min: 1, max: 3)), Size];

    /// <summary>The tasks, by their slugs.</summary>
    public static IReadOnlyDictionary<string, Shape> Tasks { get; } = new Dictionary<string, Shape>(StringComparer.Ordinal)
    {
        ["txt2img"] = Envelope(
        [
            .. Diffusion, .. Sides,
            new("hires_fix", Shape.Object(
                Field.Required("target_width", Shape.IntBetween(128, 4096)), Field.Required("target_height", Shape.IntBetween(128, 4096)), Field.Required("strength", Share),
                new("upscaler", Shape.OneOf("RealESRGAN_x4plus_anime_6B", "RealESRNet_x4plus", "Latent")))),
            new("refiner", Shape.Object(Field.Required("switch_at", Share))),
            new("enable_transparent_background", Shape.Bool),
            new("restore_faces", Shape.Bool),
        ]),
        ["img2img"] = Envelope(
        [
            .. Diffusion, .. Sides,
            Field.Required("image_base64", Shape.String),
            new("strength", Share),
            new("controlnet", Shape.Object(Field.Required("units", Shape.ArrayOf(Shape.Object(
                Field.Required("model_name", Shape.String), Field.Required("image_base64", Shape.String), Field.Required("strength", Share),
                new("preprocessor", Shape.String), new("guidance_start", Share), new("guidance_end", Share)))))),
            new("ip_adapters", Shape.ArrayOf(Shape.Object(
                Field.Required("model_name", Shape.OneOf("ip-adapter_sd15.bin", "ip-adapter_sdxl.bin")), Field.Required("image_base64", Shape.String), Field.Required("strength", Share)), max: 1)),
        ]),
        ["inpainting"] = Envelope(
        [
            .. Diffusion,
            Field.Required("image_base64", Shape.String), Field.Required("mask_image_base64", Shape.String),
            new("mask_blur", Shape.IntBetween(0, 64)), new("strength", Share), new("inpainting_full_res", Flag), new("inpainting_full_res_padding", Shape.IntBetween(0, 256)),
            new("inpainting_mask_invert", Flag), new("initial_noise_multiplier", Shape.NumberBetween(0, 1.5)),
        ]),
        ["upscale"] = Envelope(
            Field.Required("model_name", Shape.OneOf("RealESRGAN_x4plus_anime_6B", "RealESRNet_x4plus", "4x-UltraSharp")),
            Field.Required("image_base64", Shape.String),
            Field.Required("scale_factor", Shape.NumberBetween(1, 4))),
        ["replace-background"] = Tool([Prompt]),
        ["image-remove-background"] = Shape.Object(Field.Required("image", Shape.String)),
        ["image-eraser"] = Shape.Object(Field.Required("image", Shape.String), new("mask", Shape.String), new("prompt", Shape.String), Output),
        ["image-upscaler"] = Shape.Object(Field.Required("image", Shape.String), new("resolution", Shape.OneOf("2k", "4k", "8k")), Output),
        ["video-merge-face"] = Envelope(
            Field.Required("video_assets_id", Shape.String), Field.Required("enable_restore", Shape.Bool), Field.Required("face_image_base64", Shape.String)),
        ["flux-1-kontext-dev"] = Shape.Object(
            Prompt, new("images", Shape.ArrayOf(Shape.String, max: 4)), new("fast_mode", Shape.Bool), Size, new("num_inference_steps", Shape.IntBetween(1, 50)),
            new("guidance_scale", Shape.NumberBetween(1, 20)), new("num_images", Shape.IntBetween(1, 4)), new("seed", Seed), Output),
        ["flux-1-kontext-pro"] = Shape.Object(Kontext),
        ["flux-1-kontext-max"] = Shape.Object(Kontext),
        ["flux-2-dev"] = Shape.Object([.. Flux2, new Field("seed", Seed), PathLoras]),
        ["flux-2-flex"] = Shape.Object([.. Flux2, new Field("seed", Shape.Int)]),
        ["flux-2-pro"] = Shape.Object([.. Flux2, new Field("seed", Shape.Int)]),
        ["qwen-image-txt2img"] = Shape.Object(Prompt, Size),
        ["qwen-image-edit"] = Shape.Object(Prompt, Field.Required("image", Shape.String), new("seed", Seed), Output),
        ["hunyuan-image-3"] = Shape.Object(Prompt, Size, new("seed", Seed)),
        ["glm-image"] = Shape.Object(Prompt, Size, new("quality", Shape.OneOf("hd")), new("watermark_enabled", Shape.Bool)),
        ["z-image-turbo"] = Shape.Object(Prompt, Size, new("seed", Seed), new("enable_base64_output", Shape.Bool)),
        ["z-image-turbo-lora"] = Shape.Object(Prompt, Size, new("seed", Seed), PathLoras),
    };

    /// <summary>The tools that answer at once, by their slugs.</summary>
    public static IReadOnlyDictionary<string, Shape> Tools { get; } = new Dictionary<string, Shape>(StringComparer.Ordinal)
    {
        ["cleanup"] = Tool([Field.Required("mask_file", Shape.String)]),
        ["remove-background"] = Tool([]),
        ["replace-background"] = Tool([Prompt]),
        ["remove-text"] = Tool([]),
        ["reimagine"] = Tool([]),
        ["merge-face"] = Tool([Field.Required("face_image_file", Shape.String)]),
        ["img2prompt"] = Tool([]),
    };

    /// <summary>The models that answer at once, by their paths.</summary>
    public static IReadOnlyDictionary<string, Shape> Models { get; } = new Dictionary<string, Shape>(StringComparer.Ordinal)
    {
        ["/v3beta/flux-1-schnell"] = Shape.Object(
            Prompt, Field.Required("seed", Shape.IntBetween(0, uint.MaxValue)), Field.Required("steps", Shape.IntBetween(1, 100)), Field.Required("width", Shape.IntBetween(64, 2048)),
            Field.Required("height", Shape.IntBetween(64, 2048)), Field.Required("image_num", Shape.IntBetween(1, 8)), new("response_image_format", Format)),
        ["/v3/seedream-3-0-txt2img"] = Shape.Object(
            Prompt, new("model", Shape.String), new("response_format", Shape.OneOf("url", "b64_json")), Size, new("seed", Seed), new("guidance_scale", Shape.NumberBetween(1, 10)), Watermark),
        ["/v3/seedream-4.0"] = Shape.Object(
            Prompt, new("images", Shape.ArrayOf(Shape.String, max: 10)), Size, Series, new("max_images", Shape.IntBetween(1, 15)), Watermark),
        ["/v3/seedream-4.5"] = Shape.Object(SeedreamCommon),
        ["/v3/seedream-5.0-lite"] = Shape.Object(SeedreamCommon),
        ["/v3/gemini-3-pro-image-text-to-image"] = Shape.Object(Gemini),
        ["/v3/gemini-3-pro-image-edit"] = Shape.Object([.. Gemini, new Field("image_urls", Shape.Strings), new Field("image_base64s", Shape.Strings)]),
        ["/v3/gemini-3.1-flash-image-text-to-image"] = Shape.Object(Gemini31),
        ["/v3/gemini-3.1-flash-image-edit"] = Shape.Object([.. Gemini31, new Field("image_urls", Shape.Strings), new Field("image_base64s", Shape.Strings)]),
        ["/v3/gpt-image-2-text-to-image"] = Shape.Object(GptImage2),
        ["/v3/gpt-image-2-edit"] = Shape.Object([.. GptImage2, Field.Required("image", Shape.Either(Shape.String, Shape.ArrayOf(Shape.String, min: 1))), new Field("mask", Shape.String)]),
    };

    /// <summary>Google's own form has more than is looked at here.</summary>
    public static Shape GeminiContent { get; } = Shape.Object(
        Field.Required("contents", Shape.ArrayOf(Shape.Object(
            new("role", Shape.OneOf("user", "model")),
            new("parts", Shape.ArrayOf(Shape.Object(
                new("text", Shape.String),
                new("inlineData", Shape.Object(Field.Required("mimeType", Shape.String), Field.Required("data", Shape.String))))))), min: 1)),
        new("generationConfig", Shape.Object(
            new("responseModalities", Shape.ArrayOf(Shape.OneOf("TEXT", "IMAGE"))), new("candidateCount", Shape.IntBetween(1, 8)), new("temperature", Shape.Number),
            new("imageConfig", Shape.Object(new("aspectRatio", Ratio), new("imageSize", Shape.OneOf("0.5K", "1K", "2K", "4K")))))),
        new("safetySettings", Shape.ArrayOf(Shape.Map)),
        new("systemInstruction", Shape.Map));

    private static Shape Envelope(params Field[] request) => Shape.Object(new("extra", Extra), Field.Required("request", Shape.Object(request)));

    private static Shape Tool(Field[] more) => Shape.Object([Field.Required("image_file", Shape.String), .. more, new Field("extra", Extra)]);
}
