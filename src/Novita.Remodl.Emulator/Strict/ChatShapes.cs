namespace Novita.Remodl.Emulator.Strict;

/// <summary>The parts of a chat request that both services share, after the OpenAI reference.</summary>
internal static class ChatShapes
{
    public static Shape ImageUrl { get; } = Shape.Object(
        Field.Required("url", Shape.String),
        new Field("detail", Shape.OneOf("auto", "low", "high")));

    public static Shape MediaUrl { get; } = Shape.Object(Field.Required("url", Shape.String));

    public static Shape InputAudio { get; } = Shape.Object(
        Field.Required("data", Shape.String),
        Field.Required("format", Shape.String));

    public static Shape File { get; } = Shape.Object(
        new Field("filename", Shape.String),
        new Field("file_data", Shape.String),
        new Field("file_id", Shape.String));

    /// <summary>Any content part of OpenAI's may mark the end of what is cached.</summary>
    public static Field CacheBreakpoint { get; } =
        new("prompt_cache_breakpoint", Shape.Object(Field.Required("mode", Shape.OneOf("explicit"))));

    public static Shape ToolCall { get; } = Shape.Object(
        new Field("index", Shape.Int),
        Field.Required("id", Shape.String),
        Field.Required("type", Shape.OneOf("function")),
        Field.Required("function", Shape.Object(
            Field.Required("name", Shape.String),
            Field.Required("arguments", Shape.String))));

    public static Shape Tools { get; } = Shape.ArrayOf(Shape.Object(
        Field.Required("type", Shape.OneOf("function")),
        Field.Required("function", Shape.Object(
            Field.Required("name", Shape.String),
            new Field("description", Shape.String),
            new Field("parameters", Shape.Map),
            new Field("strict", Shape.Bool)))));

    public static Shape ToolChoice { get; } = Shape.Either(
        Shape.OneOf("none", "auto", "required"),
        Shape.Object(
            Field.Required("type", Shape.OneOf("function")),
            Field.Required("function", Shape.Object(Field.Required("name", Shape.String)))));

    /// <summary>The sampling and control fields of the OpenAI reference.</summary>
    public static Field[] Request { get; } =
    [
        new("metadata", Shape.Map),
        new("top_logprobs", Shape.IntBetween(-1, 20)),
        new("temperature", Shape.NumberBetween(0, 2)),
        new("top_p", Shape.NumberBetween(0, 1)),
        new("user", Shape.String),
        new("safety_identifier", Shape.String),
        new("prompt_cache_key", Shape.String),
        new("prompt_cache_retention", Shape.OneOf("in_memory", "24h")),
        new("prompt_cache_options", Shape.Object(new Field("ttl", Shape.String), new Field("mode", Shape.OneOf("implicit", "explicit")))),
        new("service_tier", Shape.OneOf("auto", "default", "flex", "scale", "priority", "fast")),
        new("modalities", Shape.ArrayOf(Shape.OneOf("text", "audio"))),
        new("verbosity", Shape.OneOf("low", "medium", "high")),
        new("reasoning_effort", Shape.OneOf("none", "minimal", "low", "medium", "high", "xhigh", "max")),
        new("max_completion_tokens", Shape.IntBetween(0, int.MaxValue)),
        new("frequency_penalty", Shape.NumberBetween(-2, 2)),
        new("presence_penalty", Shape.NumberBetween(-2, 2)),
        new("web_search_options", Shape.Map),
        new("response_format", ResponseFormat()),
        new("audio", Shape.Object(
            Field.Required("voice", Shape.Either(Shape.String, Shape.Object(Field.Required("id", Shape.String)))),
            Field.Required("format", Shape.OneOf("wav", "aac", "mp3", "flac", "opus", "pcm16")))),
        new("store", Shape.Bool),
        new("moderation", Shape.Map),
        new("stream", Shape.Bool),
        new("stop", Shape.Either(Shape.String, Shape.Strings)),
        new("logit_bias", Shape.Map),
        new("logprobs", Shape.Bool),
        new("max_tokens", Shape.IntBetween(0, int.MaxValue)),
        new("n", Shape.IntBetween(1, 128)),
        new("prediction", Shape.Object(
            Field.Required("type", Shape.OneOf("content")),
            Field.Required("content", Shape.Either(Shape.String, Shape.ArrayOf(Shape.Map))))),
        new("seed", Shape.Int),
        new("stream_options", Shape.Object(
            new Field("include_usage", Shape.Bool),
            new Field("include_obfuscation", Shape.Bool),
            new Field("continuous_usage_stats", Shape.Bool))),
        new("tools", Tools),
        new("tool_choice", ToolChoice),
        new("parallel_tool_calls", Shape.Bool),
        new("function_call", Shape.Either(Shape.OneOf("none", "auto"), Shape.Object(Field.Required("name", Shape.String)))),
        new("functions", Shape.ArrayOf(Shape.Object(
            Field.Required("name", Shape.String),
            new Field("description", Shape.String),
            new Field("parameters", Shape.Map)))),
    ];

    /// <summary>A message, told apart by its role; services add content parts and fields of their own.</summary>
    public static Shape Message(Shape parts, params Field[] ofAssistant)
    {
        var content = Shape.Either(Shape.String, Shape.ArrayOf(parts));
        var prompt = Shape.Object(Role, Field.Required("content", content), Name);
        return Shape.TaggedBy(
            "role",
            ("system", prompt),
            ("developer", prompt),
            ("user", prompt),
            ("assistant", Shape.Object(
            [
                Role,
                Name,
                new Field("content", content),
                new Field("refusal", Shape.String),
                new Field("audio", Shape.Object(Field.Required("id", Shape.String))),
                new Field("tool_calls", Shape.ArrayOf(ToolCall)),
                new Field("function_call", Shape.Object(Field.Required("name", Shape.String), Field.Required("arguments", Shape.String))),
                .. ofAssistant,
            ])),
            ("tool", Shape.Object(Role, Name, Field.Required("content", content), Field.Required("tool_call_id", Shape.String))),
            ("function", Shape.Object(Role, Field.Required("name", Shape.String), new Field("content", Shape.String))));
    }

    private static Field Role { get; } = Field.Required("role", Shape.String);

    private static Field Name { get; } = new("name", Shape.String);

    private static Shape ResponseFormat()
    {
        var type = Field.Required("type", Shape.String);
        return Shape.TaggedBy(
            "type",
            ("text", Shape.Object(type)),
            ("json_object", Shape.Object(type)),
            ("json_schema", Shape.Object(type, Field.Required("json_schema", Shape.Object(
                Field.Required("name", Shape.String),
                new Field("description", Shape.String),
                new Field("schema", Shape.Map),
                new Field("strict", Shape.Bool))))),
            ("structural_tag", Shape.Object(type, new Field("structures", Shape.ArrayOf(Shape.Map)), new Field("triggers", Shape.Strings))));
    }
}
