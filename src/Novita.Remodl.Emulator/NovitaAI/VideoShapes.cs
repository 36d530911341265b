using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.NovitaAI;

/// <summary>What the video endpoints accept, by their slugs.</summary>
internal static class VideoShapes
{
    private static readonly Shape Bool = Shape.Bool;
    private static readonly Shape Text = Shape.String;
    private static readonly Shape Images = Shape.ArrayOf(Shape.String, min: 1);
    private static readonly Shape Wide = Shape.OneOf("16:9", "9:16", "1:1");
    private static readonly Shape FiveOrTen = Shape.NumberOneOf(5, 10);
    private static readonly Shape FiveOrTenText = Shape.OneOf("5", "10");
    private static readonly Shape Share = Shape.NumberBetween(0, 1);
    private static readonly Shape Seed = Shape.IntBetween(-1, 9_999_999_999);
    private static readonly Shape Seed31 = Shape.IntBetween(0, 2_147_483_647);
    private static readonly Shape Either = Shape.Either(Shape.ArrayOf(Shape.Any), Shape.String);
    private static readonly Shape Sizes = Shape.OneOf("1280*720", "720*1280", "960*960", "1088*832", "832*1088", "1920*1080", "1080*1920", "1440*1440", "1632*1248", "1248*1632");
    private static readonly Shape WebhookOnly = Shape.Object(Opt("webhook", Shape.Map));
    private static readonly Shape FullExtra = Shape.Object(
        Opt("response_image_type", Shape.OneOf("png", "webp", "jpeg")),
        Opt("response_video_type", Shape.OneOf("mp4", "gif")),
        Opt("response_audio_type", Shape.OneOf("wav", "mp3")),
        Opt("enable_nsfw_detection", Bool),
        Opt("nsfw_detection_level", Shape.IntBetween(0, 2)),
        Opt("webhook", Shape.Map),
        Opt("custom_storage", Shape.Map),
        Opt("enterprise_plan", Shape.Map));

    private static readonly Field[] Kling3 =
        [Opt("multi_prompt", Either), Opt("sound", Bool), Opt("duration", Shape.IntBetween(3, 15)), Opt("cfg_scale", Share), Opt("negative_prompt", Text)];

    private static readonly Field[] Kling26 = [Req("prompt", Text), Opt("sound", Bool), Opt("duration", FiveOrTen), Opt("cfg_scale", Shape.Number), Opt("aspect_ratio", Text), Opt("negative_prompt", Text)];
    private static readonly Field[] Kling25 = [Req("prompt", Text), Opt("duration", FiveOrTenText), Opt("cfg_scale", Shape.Number), Opt("mode", Shape.OneOf("pro")), Opt("negative_prompt", Text)];
    private static readonly Field[] Kling21 = [Req("prompt", Text), Opt("duration", FiveOrTenText), Opt("aspect_ratio", Text), Opt("guidance_scale", Share), Opt("negative_prompt", Text)];
    private static readonly Field[] Kling16 = [Req("mode", Shape.OneOf("Standard", "Professional")), Opt("prompt", Text), Opt("negative_prompt", Text), Opt("duration", FiveOrTen), Opt("guidance_scale", Shape.Number)];

    private static readonly Field[] Wan21 =
    [
        Opt("extra", WebhookOnly), Opt("model_name", Text), Req("prompt", Text), Opt("negative_prompt", Text), Opt("width", Shape.Int), Opt("height", Shape.Int),
        Opt("loras", Shape.ArrayOf(Shape.Object(Req("path", Text), Opt("scale", Shape.NumberBetween(0, 4))), max: 3)), Opt("seed", Seed), Opt("steps", Shape.IntBetween(1, 40)),
        Opt("guidance_scale", Shape.NumberBetween(0, 10)), Opt("flow_shift", Shape.NumberBetween(1, 10)), Opt("enable_safety_checker", Bool), Opt("fast_mode", Bool),
    ];

    private static readonly Field[] Hailuo =
        [Opt("duration", Shape.NumberOneOf(6, 10)), Opt("resolution", Shape.OneOf("768P", "1080P")), Opt("enable_prompt_expansion", Bool)];

    private static readonly Field[] ViduQ1 =
    [
        Opt("prompt", Text), Opt("style", Shape.OneOf("general", "anime")), Opt("duration", Shape.NumberOneOf(5)), Opt("seed", Shape.Int), Opt("aspect_ratio", Wide), Opt("resolution", Shape.OneOf("1080p")),
        Opt("movement_amplitude", Shape.OneOf("auto", "small", "medium", "large")), Opt("bgm", Bool),
    ];

    private static readonly Shape ViduResolution = Shape.OneOf("540p", "720p", "1080p");
    private static readonly Shape Subjects = Shape.ArrayOf(Shape.Object(Opt("id", Text), Opt("name", Text), Req("images", Images), Opt("voice_id", Text)), min: 1);

    private static readonly Field[] ViduQ2 =
    [
        Req("prompt", Text), Req("duration", Shape.IntBetween(1, 10)), Opt("bgm", Bool), Opt("audio", Bool), Opt("style", Text), Opt("watermark", Bool), Opt("resolution", ViduResolution),
        Opt("aspect_ratio", Text), Opt("movement_amplitude", Shape.OneOf("auto", "small", "medium", "high")), Opt("seed", Shape.Int),
    ];

    private static readonly Field[] ViduMark = [Opt("watermark", Bool), Opt("wm_url", Text), Opt("payload", Text), Opt("meta_data", Text)];

    private static readonly Field[] ViduQ3 =
    [
        Opt("prompt", Text), Opt("off_peak", Bool), Opt("resolution", Text), Opt("seed", Shape.Int), Opt("watermark", Bool), Opt("wm_url", Text),
    ];

    private static readonly Field[] ViduQ3Image = [Req("images", Images), Opt("duration", Shape.Int), Opt("is_rec", Bool), Opt("style", Text), Opt("wm_position", Text)];

    private static readonly Field[] Seedance1 =
    [
        Req("prompt", Text), Req("resolution", Shape.OneOf("480p", "720p", "1080p")), Opt("aspect_ratio", Shape.OneOf("21:9", "16:9", "4:3", "1:1", "3:4", "9:16", "9:21")), Opt("duration", FiveOrTen),
        Opt("camera_fixed", Bool), Opt("seed", Shape.IntBetween(-1, 2_147_483_647)),
    ];

    private static readonly Field[] Seedance15 =
    [
        Req("prompt", Text), Opt("fps", Shape.NumberOneOf(24)), Opt("ratio", Shape.OneOf("21:9", "16:9", "4:3", "1:1", "3:4", "9:16", "9:21", "adaptive")), Opt("duration", Shape.IntBetween(4, 12)),
        Opt("resolution", Shape.OneOf("480p", "720p")), Opt("watermark", Bool), Opt("camera_fixed", Bool), Opt("service_tier", Shape.OneOf("default", "flex")), Opt("generate_audio", Bool),
        Opt("execution_expires_after", Shape.IntBetween(3600, 259_200)), Opt("seed", Shape.IntBetween(-1, 4_294_967_295)),
    ];

    private static readonly Field[] VeoFlat =
    [
        Req("prompt", Text), Req("generate_audio", Bool), Opt("duration_seconds", Shape.Int), Opt("aspect_ratio", Text), Opt("resolution", Shape.OneOf("720p", "1080p")),
        Opt("sample_count", Shape.Int),
    ];

    private static readonly Field[] PixVerse =
    [
        Req("prompt", Text), Opt("resolution", Shape.OneOf("360p", "540p", "720p", "1080p")), Opt("negative_prompt", Text), Opt("fast_mode", Bool),
        Opt("style", Shape.OneOf("anime", "3d_animation", "clay", "comic", "cyberpunk")), Opt("seed", Shape.Int),
    ];

    /// <summary>The endpoints under <c>/v3/async/</c>.</summary>
    public static IReadOnlyDictionary<string, Shape> BySlug { get; } = Make();

    /// <summary>The task of Seedance 2.</summary>
    public static Shape Seedance2 { get; } = Shape.Object(
        Req("model", Text),
        Req("content", Shape.ArrayOf(Shape.TaggedBy(
            "type",
            ("text", Shape.Object(Req("type", Text), Req("text", Text))),
            ("image_url", Shape.Object(Req("type", Text), Req("image_url", Shape.Object(Req("url", Text))), Opt("role", Shape.OneOf("first_frame", "last_frame", "reference_image")))),
            ("video_url", Shape.Object(Req("type", Text), Req("video_url", Shape.Object(Req("url", Text))), Opt("role", Text))),
            ("audio_url", Shape.Object(Req("type", Text), Req("audio_url", Shape.Object(Req("url", Text))), Opt("role", Text)))), min: 1)),
        Opt("resolution", Text),
        Opt("ratio", Text),
        Opt("duration", Shape.IntBetween(4, 15)),
        Opt("generate_audio", Bool),
        Opt("return_last_frame", Bool),
        Opt("watermark", Bool),
        Opt("seed", Shape.Int));

    /// <summary>Google's form of Veo.</summary>
    public static Shape Veo { get; } = Shape.Object(
        Req("instances", Shape.ArrayOf(Shape.Object(Req("prompt", Text), Opt("image", VeoImage()), Opt("lastFrame", VeoImage())), min: 1)),
        Opt("parameters", Shape.Object(
            Opt("aspectRatio", Shape.OneOf("16:9", "9:16")),
            Opt("resolution", Shape.OneOf("720p", "1080p")),
            Opt("durationSeconds", Shape.NumberOneOf(4, 6, 8)),
            Opt("sampleCount", Shape.IntBetween(1, 4)),
            Opt("generateAudio", Bool),
            Opt("negativePrompt", Text),
            Opt("personGeneration", Text),
            Opt("enhancePrompt", Bool),
            Opt("seed", Shape.Int))));

    private static Dictionary<string, Shape> Make()
    {
        var all = new Dictionary<string, Shape>(StringComparer.Ordinal);
        foreach (var tier in (ReadOnlySpan<string>)["std", "pro", "4k"])
        {
            all[$"kling-v3.0-{tier}-t2v"] = Of(Kling3, Opt("prompt", Text), Opt("aspect_ratio", Wide));
            all[$"kling-v3.0-{tier}-i2v"] = Of(Kling3, Req("prompt", Text), Req("image", Text), Opt("end_image", Text));
        }

        all["kling-v3.0-motion-control"] = Shape.Object(
            Req("image", Text), Req("video", Text), Req("model_name", Shape.OneOf("kling-v3-0-std", "kling-v3-0-pro")), Opt("prompt", Text), Opt("negative_prompt", Text), Opt("keep_original_sound", Bool), Opt("character_orientation", Shape.OneOf("image", "video")));
        all["kling-v2.6-pro-t2v"] = Of(Kling26);
        all["kling-v2.6-pro-i2v"] = Of(Kling26, Req("image", Text), Opt("voice_list", Shape.ArrayOf(Shape.Any, max: 2)));
        all["kling-v2.6-pro-motion-control"] = Shape.Object(
            Req("image", Text), Req("video", Text), Opt("prompt", Text), Opt("negative_prompt", Text), Opt("keep_original_sound", Bool), Req("character_orientation", Shape.OneOf("image", "video")));
        all["kling-2.5-turbo-t2v"] = Of(Kling25, Opt("aspect_ratio", Text));
        all["kling-2.5-turbo-i2v"] = Of(Kling25, Req("image", Text));
        all["kling-v2.1-t2v-master"] = Of(Kling21);
        all["kling-v2.1-i2v-master"] = Of(Kling21, Req("image", Text));
        all["kling-v2.1-i2v"] = Of(Kling21, Req("image", Text), Opt("mode", Shape.OneOf("Standard", "Professional")));
        all["kling-v1.6-t2v"] = Of(Kling16);
        all["kling-v1.6-i2v"] = Of(Kling16, Req("image_url", Text), Opt("end_image_url", Text));
        all["kling-o1-t2v"] = Shape.Object(Req("prompt", Text), Opt("duration", FiveOrTen), Opt("aspect_ratio", Text));
        all["kling-o1-i2v"] = Shape.Object(Req("image", Text), Opt("last_image", Text), Req("prompt", Text), Opt("duration", Shape.Int), Opt("aspect_ratio", Text));
        all["kling-o1-ref2v"] = Shape.Object(
            Opt("video", Text), Opt("images", Shape.ArrayOf(Text, max: 7)), Req("prompt", Text), Opt("duration", Shape.IntBetween(3, 10)), Opt("aspect_ratio", Text), Opt("keep_original_sound", Bool));
        all["kling-o1-video-edit"] = Shape.Object(
            Req("video", Text), Opt("images", Shape.ArrayOf(Text, max: 4)), Req("prompt", Text), Opt("fast_mode", Bool), Opt("aspect_ratio", Text), Opt("keep_original_sound", Bool));

        all["wan-t2v"] = Of(Wan21);
        all["wan-i2v"] = Of(Wan21, Req("image_url", Text));
        AddWanInParts(all);
        Field[] wan27 = [Opt("watermark", Bool), Opt("negative_prompt", Text)];
        all["wan2.7-t2v"] = Of(wan27, Opt("seed", Seed31), Req("prompt", Text), Opt("size", Sizes), Opt("duration", Shape.IntBetween(2, 15)), Opt("audio_url", Text), Opt("prompt_extend", Bool));
        all["wan2.7-i2v"] = Of(
            wan27, Opt("seed", Shape.Int), Opt("image_url", Text), Opt("first_clip_url", Text), Opt("last_frame_url", Text), Opt("prompt", Text), Opt("duration", Shape.IntBetween(2, 15)), Opt("resolution", Shape.OneOf("720P", "1080P")),
            Opt("driving_audio_url", Text), Opt("prompt_extend", Bool));
        all["wan2.7-r2v"] = Of(
            wan27, Opt("seed", Shape.Int), Req("media", Shape.ArrayOf(Shape.Object(Req("url", Text), Req("type", Text), Opt("reference_voice", Text)), min: 1, max: 5)), Req("prompt", Text), Opt("size", Sizes), Opt("duration", Shape.IntBetween(2, 10)),
            Opt("audio", Bool), Opt("shot_type", Text));
        all["wan2.7-videoedit"] = Of(
            wan27, Opt("seed", Shape.Int), Req("video_url", Text), Opt("prompt", Text), Opt("reference_image_url", Text), Opt("reference_image_url_2", Text), Opt("reference_image_url_3", Text), Opt("ratio", Text),
            Opt("duration", Shape.IntBetween(0, 10)), Opt("resolution", Text), Opt("audio_setting", Text), Opt("prompt_extend", Bool));

        all["minimax-video-01"] = Shape.Object(Req("prompt", Text), Opt("image_url", Text), Opt("enable_prompt_expansion", Bool));
        all["minimax-hailuo-02"] = Of(Hailuo, Opt("prompt", Text), Opt("image", Text), Opt("end_image", Text), Opt("fast_pretreatment", Bool));
        all["minimax-hailuo-2.3-t2v"] = Of(Hailuo, Req("prompt", Text), Opt("fast_pretreatment", Bool), Opt("aigc_watermark", Bool));
        all["minimax-hailuo-2.3-i2v"] = Of(Hailuo, Req("prompt", Text), Req("image", Text), Opt("fast_pretreatment", Bool), Opt("aigc_watermark", Bool));
        all["minimax-hailuo-2.3-fast-i2v"] = Of(Hailuo, Req("prompt", Text), Req("image", Text), Opt("aigc_watermark", Bool));
        AddVidu(all);

        foreach (var tier in (ReadOnlySpan<string>)["lite", "pro"])
        {
            all[$"seedance-v1-{tier}-t2v"] = Of(Seedance1);
            all[$"seedance-v1-{tier}-i2v"] = Of(Seedance1, Req("image", Text), Opt("last_image", Text));
        }

        all["seedance-v1.5-pro-t2v"] = Of(Seedance15);
        all["seedance-v1.5-pro-i2v"] = Of(Seedance15, Req("image", Text), Opt("last_image", Text));
        all["veo-3.1-generate-text2video"] = Of(VeoFlat);
        all["veo-3.1-generate-img2video"] = Of(
            VeoFlat, Opt("image", Text), Opt("last_image", Text), Opt("reference_images", Shape.ArrayOf(Shape.Object(Req("image", Text), Req("reference_type", Shape.OneOf("asset"))), max: 3)));
        all["pixverse-v4.5-t2v"] = Of(PixVerse, Opt("aspect_ratio", Shape.OneOf("16:9", "4:3", "1:1", "3:4", "9:16")));
        all["pixverse-v4.5-i2v"] = Of(PixVerse, Req("image", Text));
        all["hunyuan-video-fast"] = Shape.Object(
            Req("model_name", Shape.OneOf("hunyuan-video-fast")), Req("width", Shape.NumberOneOf(1280, 720)), Req("height", Shape.NumberOneOf(1280, 720)), Req("seed", Seed), Req("steps", Shape.IntBetween(2, 30)),
            Req("prompt", Text), Req("frames", Shape.NumberOneOf(85)));
        all["img2video"] = Shape.Object(
            Opt("extra", FullExtra), Req("model_name", Shape.OneOf("SVD", "SVD-XT")), Req("image_file", Text), Req("frames_num", Shape.NumberOneOf(14, 25)), Req("frames_per_second", Shape.NumberOneOf(6)),
            Req("image_file_resize_mode", Shape.OneOf("ORIGINAL_RESOLUTION", "CROP_TO_ASPECT_RATIO")), Req("steps", Shape.IntBetween(1, 50)), Opt("seed", Shape.Int), Opt("motion_bucket_id", Shape.IntBetween(1, 255)),
            Opt("cond_aug", Share), Opt("enable_frame_interpolation", Bool));
        all["txt2video"] = Shape.Object(
            Opt("extra", FullExtra), Req("model_name", Text), Req("width", Shape.IntBetween(256, 1024)), Req("height", Shape.IntBetween(256, 1024)), Req("steps", Shape.IntBetween(1, 50)),
            Req("prompts", Shape.ArrayOf(Shape.Object(Req("frames", Shape.IntBetween(8, 64)), Req("prompt", Text)), min: 1)), Opt("negative_prompt", Text), Opt("guidance_scale", Shape.NumberBetween(1, 30)),
            Opt("seed", Shape.Int), Opt("loras", Shape.ArrayOf(Shape.Map)), Opt("embeddings", Shape.ArrayOf(Shape.Map)), Opt("closed_loop", Bool), Opt("clip_skip", Shape.Int));
        all["heygen-video-translate"] = Shape.Object(Req("video", Text), Req("output_language", Text));
        return all;
    }

    private static void AddWanInParts(Dictionary<string, Shape> all)
    {
        Field[] input = [Req("prompt", Text), Opt("negative_prompt", Text)];
        Field[] settings = [Opt("prompt_extend", Bool)];
        void Add(string slug, Field[] inputs, params Field[] parameters) => all[slug] = Shape.Object(Req("input", Of(input, inputs)), Opt("parameters", Of(settings, parameters)));

        var image = Req("img_url", Text);
        var sound = Opt("audio_url", Text);
        var loras = Opt("loras", Shape.ArrayOf(Shape.Map, max: 3));
        Field[] of26 = [Opt("seed", Shape.Int), Opt("audio", Bool), Opt("shot_type", Shape.OneOf("single", "multi")), Opt("watermark", Bool)];
        Add("wan-2.2-t2v", [], Opt("seed", Seed31), Req("size", Text), Opt("duration", Shape.NumberOneOf(5, 8)), loras);
        Add("wan-2.2-i2v", [image], Opt("seed", Seed31), Opt("resolution", Text), Opt("duration", Shape.NumberOneOf(5, 8)), loras);
        Add("wan-2.5-t2v-preview", [sound], Opt("seed", Shape.Int), Opt("size", Text), Opt("duration", FiveOrTen), Opt("audio", Bool));
        Add("wan-2.5-i2v-preview", [image, sound], Opt("seed", Shape.Int), Opt("resolution", Shape.OneOf("480P", "720P", "1080P")), Opt("duration", FiveOrTen), Opt("audio", Bool));
        Add("wan2.6-t2v", [sound], [.. of26, Opt("size", Text), Opt("duration", Shape.NumberOneOf(5, 10, 15))]);
        Add("wan2.6-i2v", [image, sound, Opt("template", Text)], [.. of26, Opt("resolution", Shape.OneOf("720P", "1080P")), Opt("duration", Shape.NumberOneOf(5, 10, 15))]);
        Add("wan2.6-v2v", [sound, Req("reference_urls", Shape.ArrayOf(Text, min: 1, max: 3))], [.. of26, Opt("size", Text), Opt("duration", FiveOrTen)]);
    }

    private static void AddVidu(Dictionary<string, Shape> all)
    {
        all["vidu-q1-text2video"] = Of(ViduQ1);
        all["vidu-q1-img2video"] = Of(ViduQ1, Req("images", Shape.ArrayOf(Text, min: 1, max: 1)));
        all["vidu-q1-reference2video"] = Of(ViduQ1, Req("images", Shape.ArrayOf(Text, min: 1, max: 7)));
        all["vidu-q1-startend2video"] = Of(ViduQ1, Req("images", Shape.ArrayOf(Text, min: 2, max: 2)));
        all["vidu-q2-text2video"] = Of(ViduQ2, Opt("subjects", Subjects));
        all["vidu-q2-reference2video"] = Of(ViduQ2, Req("subjects", Subjects));
        all["vidu-q2-pro-fast-img2video"] = Shape.Object(Req("images", Images), Opt("prompt", Text), Opt("duration", Shape.Int), Opt("off_peak", Bool), Opt("voice_id", Text));
        all["viduq2-pro-fast"] = Shape.Object(
            Req("prompt", Text), Req("subjects", Subjects), Req("duration", Shape.IntBetween(1, 10)), Opt("bgm", Bool), Opt("audio", Bool), Opt("watermark", Bool), Opt("resolution", Shape.OneOf("720p", "1080p")), Opt("seed", Shape.Int));
        foreach (var tier in (ReadOnlySpan<string>)["pro", "turbo"])
        {
            all[$"vidu-q2-{tier}-img2video"] = Shape.Object(
                Req("images", Images), Opt("prompt", Text), Opt("duration", Shape.Int), Opt("resolution", Text), Opt("movement_amplitude", Text), Opt("off_peak", Bool), Opt("watermark", Bool),
                Opt("wm_url", Text), Opt("wm_position", Shape.Int));
            all[$"vidu-q2-{tier}-startend2video"] = Of(
                ViduMark, Req("images", Shape.ArrayOf(Text, min: 2, max: 2)), Opt("prompt", Text), Opt("is_rec", Bool), Opt("duration", Shape.IntBetween(1, 8)), Opt("resolution", Text),
                Opt("movement_amplitude", Text), Opt("off_peak", Bool), Opt("wm_position", Shape.Int));
            all[$"vidu-q2-{tier}-multiframe"] = Of(
                ViduMark, Req("start_image", Text), Opt("wm_position", Text), Opt("resolution", Text),
                Req("image_settings", Shape.ArrayOf(Shape.Object(Req("key_image", Text), Opt("prompt", Text), Opt("duration", Shape.IntBetween(2, 7))), min: 2, max: 9)));
        }

        all["vidu-q2-template2video"] = Of(
            ViduMark, Req("template", Text), Req("images", Images), Opt("prompt", Text), Opt("seed", Shape.Int), Opt("bgm", Bool), Opt("area", Text), Opt("beast", Text), Opt("aspect_ratio", Text), Opt("wm_position", Shape.Int));
        foreach (var tier in (ReadOnlySpan<string>)["pro", "turbo"])
        {
            all[$"vidu-q3-{tier}-t2v"] = Of(ViduQ3, Opt("duration", Shape.IntBetween(1, 16)), Opt("audio", Bool), Opt("wm_position", Shape.IntBetween(1, 4)), Opt("aspect_ratio", Text));
        }

        all["vidu-q3-pro-i2v"] = Of([.. ViduQ3, .. ViduQ3Image], Opt("audio", Text));
        all["vidu-q3-turbo-i2v"] = Of([.. ViduQ3, .. ViduQ3Image], Opt("audio", Bool), Opt("audio_type", Shape.OneOf("all", "speech_only", "sound_effect_only")));
        all["vidu-q3-turbo-f2v"] = Of([.. ViduQ3, .. ViduQ3Image], Opt("audio", Bool), Opt("audio_type", Shape.OneOf("all", "speech_only", "sound_effect_only")));
    }

    private static Shape VeoImage() => Shape.Object(Opt("mimeType", Text), Req("bytesBase64Encoded", Text));

    private static Shape Of(Field[] fields, params Field[] more) => Shape.Object([.. fields, .. more]);

    private static Field Req(string name, Shape shape) => Field.Required(name, shape);

    private static Field Opt(string name, Shape shape) => new(name, shape);
}
