using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.Audio;

/// <summary>What the services accept on audio.</summary>
internal static class AudioShapes
{
    public static string[] AllFormats { get; } = ["json", "text", "srt", "verbose_json", "vtt"];

    public static string[] OldFormats { get; } = ["json", "text"];

    private static readonly string[] OpenAIFormats = [.. AllFormats, "diarized_json"];

    private static readonly FormField[] Sampling =
    [
        FormField.Text("model"),
        FormField.Text("language"),
        FormField.Text("prompt"),
        FormField.Number("temperature", 0, 2),
        FormField.Bool("stream"),
        FormField.Bool("stream_include_usage"),
        FormField.Bool("stream_continuous_usage_stats"),
        FormField.Number("top_p", 0, 1),
        FormField.Int("top_k"),
        FormField.Number("min_p", 0, 1),
        FormField.Int("seed"),
        FormField.Number("frequency_penalty", -2, 2),
        FormField.Number("repetition_penalty", 0, 2),
        FormField.Number("presence_penalty", -2, 2),
        FormField.Int("max_completion_tokens"),
        FormField.Text("hotwords"),
        FormField.Text("to_language"),
        FormField.Text("vllm_xargs"),
    ];

    /// <summary>OpenAI's transcription.</summary>
    public static FormField[] Novita { get; } =
    [
        FormField.Text("model"),
        FormField.Text("language"),
        FormField.Text("languages[]", repeats: true),
        FormField.Text("keywords[]", repeats: true),
        FormField.Text("prompt"),
        FormField.OneOf("response_format", OpenAIFormats),
        FormField.Number("temperature", 0, 1),
        FormField.EachOf("include[]", "logprobs"),
        FormField.EachOf("timestamp_granularities[]", "word", "segment"),
        FormField.Bool("stream"),
        FormField.OneOf("chunking_strategy", "auto"),
        FormField.OneOf("chunking_strategy[type]", "server_vad"),
        FormField.Int("chunking_strategy[prefix_padding_ms]"),
        FormField.Int("chunking_strategy[silence_duration_ms]"),
        FormField.Number("chunking_strategy[threshold]", 0, 1),
        FormField.Text("known_speaker_names[]", repeats: true),
        FormField.Text("known_speaker_references[]", repeats: true),
    ];

    /// <summary>vLLM's transcription.</summary>
    public static FormField[] RemodlAI { get; } = [.. Sampling, FormField.OneOf("response_format", AllFormats), FormField.EachOf("timestamp_granularities[]", "word", "segment")];

    /// <summary>vLLM's translation.</summary>
    public static FormField[] RemodlAITranslation { get; } = [.. Sampling, FormField.OneOf("response_format", AllFormats)];

    public static Shape Speech { get; } = Shape.Object(
        Field.Required("model", Shape.String),
        Field.Required("input", Shape.String),
        Field.Required("voice", Shape.Either(Shape.String, Shape.Object(Field.Required("id", Shape.String)))),
        new Field("instructions", Shape.String),
        new Field("response_format", Shape.OneOf("mp3", "opus", "aac", "flac", "wav", "pcm")),
        new Field("speed", Shape.NumberBetween(0.25, 4)),
        new Field("stream_format", Shape.OneOf("sse", "audio")));
}
