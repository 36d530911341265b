using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.NovitaAI;

/// <summary>What the native audio endpoints accept.</summary>
internal static class NativeAudioShapes
{
    private static readonly Shape Text = Shape.String;
    private static readonly Shape Bool = Shape.Bool;

    public static string[] MiniMaxModels { get; } = ["02-hd", "02-turbo", "2.5-hd-preview", "2.5-turbo-preview", "2.6-hd", "2.6-turbo", "2.8-hd", "2.8-turbo"];

    public static Shape VoiceCloning { get; } = Shape.Object(
        Req("audio_url", Text), Opt("clone_prompt", Shape.Object(Opt("prompt_audio_url", Text), Opt("prompt_text", Text))), Opt("text", Text), Opt("model", Text), Opt("text_validation", Text),
        Opt("accuracy", Shape.NumberBetween(0, 1)), Opt("need_noise_reduction", Bool), Opt("need_volume_normalization", Bool));

    public static Shape VoiceDesign { get; } = Shape.Object(Req("prompt", Text), Req("preview_text", Text), Opt("voice_id", Text));

    public static Shape Music { get; } = Shape.Object(
        Req("model", Shape.OneOf("music-2.5+", "music-2.5", "music-2.0")), Opt("lyrics", Text), Opt("prompt", Text),
        Opt("audio_setting", Shape.Object(
            Opt("format", Shape.OneOf("mp3", "wav", "pcm")), Opt("bitrate", Shape.NumberOneOf(32_000, 64_000, 128_000, 256_000)), Opt("sample_rate", Shape.NumberOneOf(16_000, 24_000, 32_000, 44_100)))),
        Opt("output_format", Text), Opt("aigc_watermark", Bool), Opt("is_instrumental", Bool), Opt("lyrics_optimizer", Bool));

    public static Shape Lyrics { get; } = Shape.Object(Req("mode", Shape.OneOf("write_full_song", "edit")), Opt("title", Text), Opt("lyrics", Text), Opt("prompt", Text));

    public static Shape FishS2 { get; } = Fish(
        isS2: true,
        Opt("min_chunk_length", Shape.IntBetween(0, 100)), Opt("max_new_tokens", Shape.Int), Opt("repetition_penalty", Shape.Number), Opt("early_stop_threshold", Shape.NumberBetween(0, 1)), Opt("condition_on_previous_chunks", Bool));

    public static Shape FishS1 { get; } = Fish(isS2: false);

    public static Shape GlmAsr { get; } = Shape.Object(Req("file", Text), Opt("prompt", Text), Opt("hotwords", Shape.ArrayOf(Text, max: 100)));

    public static Shape GlmTts { get; } = Shape.Object(
        Req("input", Text), Opt("voice", Shape.OneOf("tongtong", "chuichui", "xiaochen", "jam", "kazi", "douji", "luodo")), Opt("speed", Shape.NumberBetween(0.5, 2)), Opt("volume", Shape.Number),
        Opt("response_format", Shape.OneOf("wav", "pcm")), Opt("watermark_enabled", Bool));

    public static Shape GlmClone { get; } = Shape.Object(Req("audio_url", Text), Req("input", Text), Req("voice_name", Text), Opt("text", Text));

    /// <summary>MiniMax's speech, which 2.8 spells otherwise in places, and its tasks elsewhere.</summary>
    public static Shape MiniMax(bool is28, bool isTask)
    {
        var weights = Shape.ArrayOf(Shape.Object(Req("voice_id", Text), Req("weight", Shape.IntBetween(1, 100))), max: 4);
        return Shape.Object(
        [
            isTask && is28 ? Opt("text", Text) : Req("text", Text),
            Req("voice_setting", Shape.Object(
            [
                Opt("voice_id", Text), Opt("speed", Shape.NumberBetween(0.5, 2)), Opt("vol", Shape.NumberBetween(0, 10)), Opt("pitch", Shape.IntBetween(-12, 12)), Opt("emotion", Text),
                Opt(is28 && isTask ? "english_normalization" : "text_normalization", Bool),
                .. is28 ? [Opt("latex_read", Bool)] : Array.Empty<Field>(),
            ])),
            Opt("audio_setting", Shape.Object(
            [
                Opt(is28 && isTask ? "audio_sample_rate" : "sample_rate", Shape.NumberOneOf(8000, 16_000, 22_050, 24_000, 32_000, 44_100)), Opt("bitrate", Shape.NumberOneOf(32_000, 64_000, 128_000, 256_000)),
                Opt("format", Shape.OneOf("mp3", "pcm", "flac", "wav")), Opt("channel", Shape.NumberOneOf(1, 2)),
                .. is28 ? [Opt("force_cbr", Bool)] : Array.Empty<Field>(),
            ])),
            Opt("pronunciation_dict", Shape.Object(Opt("tone", Shape.Strings))),
            Opt(is28 ? "timber_weights" : "timbre_weights", weights),
            Opt("language_boost", Text),
            Opt("voice_modify", Shape.Object(
                Opt("pitch", Shape.IntBetween(-100, 100)), Opt("intensity", Shape.IntBetween(-100, 100)), Opt("timbre", Shape.IntBetween(-100, 100)),
                Opt("sound_effects", Shape.OneOf("spacious_echo", "auditorium_echo", "lofi_telephone", "robotic")))),
            .. isTask ? [] : new[] { Opt("stream", Bool), Opt("output_format", Shape.OneOf("hex", "url")) },
            .. is28 ? [Opt("continuous_sound", Bool), Opt("aigc_watermark", Bool)] : Array.Empty<Field>(),
            .. is28 && !isTask ? [Opt("subtitle_enable", Bool), Opt("stream_options", Shape.Object(Opt("exclude_aggregated_audio", Bool)))] : Array.Empty<Field>(),
            .. is28 && isTask ? [Opt("text_file_id", Shape.Int)] : Array.Empty<Field>(),
        ]);
    }

    private static Shape Fish(bool isS2, params Field[] more) => Shape.Object(
    [
        Req("text", Text), Opt("top_p", isS2 ? Shape.NumberBetween(0, 1) : Shape.Number), Opt("temperature", isS2 ? Shape.NumberBetween(0, 1) : Shape.Number), Opt("format", Shape.OneOf("wav", "pcm", "mp3", "opus")), Opt("latency", Shape.OneOf("low", "normal", "balanced")),
        Opt("prosody", Shape.Object([Opt("speed", Shape.Number), Opt("volume", Shape.Number), .. isS2 ? [Opt("normalize_loudness", Bool)] : Array.Empty<Field>()])), Opt("normalize", Bool),
        Opt("references", Shape.ArrayOf(Shape.Object(Req("audio", Text), Req("text", Text)))), Opt("reference_id", isS2 ? Shape.Either(Text, Shape.Strings) : Text), Opt("chunk_length", Shape.IntBetween(100, 300)),
        Opt("mp3_bitrate", Shape.NumberOneOf(64, 128, 192)), Opt("opus_bitrate", Shape.NumberOneOf(-1000, 24_000, 32_000, 48_000, 64_000)), Opt("sample_rate", Shape.Int),
        .. more,
    ]);

    private static Field Req(string name, Shape shape) => Field.Required(name, shape);

    private static Field Opt(string name, Shape shape) => new(name, shape);
}
