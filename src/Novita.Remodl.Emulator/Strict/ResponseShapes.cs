namespace Novita.Remodl.Emulator.Strict;

/// <summary>A request for a response, after the OpenAI reference.</summary>
internal static class ResponseShapes
{
    private static readonly Field Type = Field.Required("type", Shape.String);
    private static readonly Field Id = new("id", Shape.String);
    private static readonly Field CallId = Field.Required("call_id", Shape.String);
    private static readonly Field Name = Field.Required("name", Shape.String);
    private static readonly Field Namespace = new("namespace", Shape.String);
    private static readonly Field Description = new("description", Shape.String);
    private static readonly Field Callers = new("allowed_callers", Shape.ArrayOf(Shape.OneOf("direct", "programmatic")));
    private static readonly Field CreatedBy = new("created_by", Shape.String);
    private static readonly Field Caller = new("caller", Shape.Object(Field.Required("type", Shape.OneOf("direct", "program")), new Field("caller_id", Shape.String)));
    private static readonly Field Status = new("status", Shape.OneOf("in_progress", "completed", "incomplete", "failed", "searching", "generating", "interpreting", "calling"));
    private static readonly Shape Detail = Shape.OneOf("low", "high", "auto", "original");

    private static readonly Shape Parts = Shape.TaggedBy(
        "type",
        ("input_text", Shape.Object(Type, Field.Required("text", Shape.String), ChatShapes.CacheBreakpoint)),
        ("input_image", Shape.Object(Type, new Field("image_url", Shape.String), new Field("file_id", Shape.String), new Field("detail", Detail), ChatShapes.CacheBreakpoint)),
        ("input_file", Shape.Object(
            Type,
            new Field("file_id", Shape.String),
            new Field("filename", Shape.String),
            new Field("file_data", Shape.String),
            new Field("file_url", Shape.String),
            new Field("detail", Shape.OneOf("auto", "low", "high")),
            ChatShapes.CacheBreakpoint)),
        ("output_text", Shape.Object(Type, Field.Required("text", Shape.String), new Field("annotations", Shape.ArrayOf(Shape.Map)), new Field("logprobs", Shape.ArrayOf(Shape.Map)))),
        ("refusal", Shape.Object(Type, Field.Required("refusal", Shape.String))));

    private static readonly Shape Content = Shape.Either(Shape.String, Shape.ArrayOf(Parts));
    private static readonly Shape Call = Shape.Object(Type, Id, CallId, Caller, Namespace, Name, Field.Required("arguments", Shape.String), Status, CreatedBy);
    private static readonly Shape Texts = Shape.ArrayOf(Shape.Object(Type, Field.Required("text", Shape.String)));

    private static readonly Shape Message = Shape.Object(
        new Field("type", Shape.OneOf("message")),
        Id,
        Field.Required("role", Shape.OneOf("user", "assistant", "system", "developer")),
        Field.Required("content", Content),
        new Field("phase", Shape.OneOf("commentary", "final_answer")),
        Status);

    private static readonly Shape Items = Shape.TaggedBy(
        "type",
        ("", Message),
        ("message", Message),
        ("reasoning", Shape.Object(
            Type,
            Id,
            Field.Required("summary", Texts),
            new Field("content", Texts) { Nullable = false },
            new Field("encrypted_content", Shape.String) { Nullable = false },
            Status with { Nullable = false })),
        ("function_call", Call),
        ("function_call_output", Shape.Object(Type, Id, CallId, new Field("name", Shape.String), Namespace, Caller, Field.Required("output", Content), Status, CreatedBy)),
        ("custom_tool_call", Shape.Object(Type, Id, CallId, Caller, Namespace, Name, Field.Required("input", Shape.String), Status, CreatedBy)),
        ("custom_tool_call_output", Shape.Object(Type, Id, CallId, Caller, Field.Required("output", Content), Status, CreatedBy)),
        ("item_reference", Shape.Object(Type, Field.Required("id", Shape.String))),

        // The emulator has no use for these; that they come whole is enough.
        ("file_search_call", Shape.Map),
        ("web_search_call", Shape.Map),
        ("computer_call", Shape.Map),
        ("computer_call_output", Shape.Map),
        ("code_interpreter_call", Shape.Map),
        ("image_generation_call", Shape.Map),
        ("local_shell_call", Shape.Map),
        ("local_shell_call_output", Shape.Map),
        ("shell_call", Shape.Map),
        ("shell_call_output", Shape.Map),
        ("apply_patch_call", Shape.Map),
        ("apply_patch_call_output", Shape.Map),
        ("mcp_call", Shape.Map),
        ("mcp_list_tools", Shape.Map),
        ("mcp_approval_request", Shape.Map),
        ("mcp_approval_response", Shape.Map),
        ("program", Shape.Map),
        ("program_output", Shape.Map),
        ("tool_search_call", Shape.Map),
        ("tool_search_output", Shape.Map),
        ("additional_tools", Shape.Map),
        ("compaction", Shape.Map),
        ("compaction_trigger", Shape.Object(Type)));

    private static readonly Shape Function = Shape.Object(
        Type, Name, Description, new Field("parameters", Shape.Map), new Field("output_schema", Shape.Map), new Field("strict", Shape.Bool), new Field("defer_loading", Shape.Bool), Callers);

    private static readonly Shape Custom = Shape.Object(Type, Name, Description, new Field("format", Shape.Map), new Field("defer_loading", Shape.Bool), Callers);

    private static readonly Shape WebSearch = Shape.Object(
        Type,
        new Field("external_web_access", Shape.Bool),
        new Field("filters", Shape.Map),
        new Field("user_location", Shape.Map),
        new Field("search_context_size", Shape.OneOf("low", "medium", "high")),
        new Field("search_content_types", Shape.ArrayOf(Shape.OneOf("text", "image"))));

    private static readonly Shape Tools = Shape.ArrayOf(Shape.TaggedBy(
        "type",
        ("function", Function),
        ("custom", Custom),
        ("web_search", WebSearch),
        ("web_search_2025_08_26", WebSearch),
        ("web_search_preview", WebSearch),
        ("web_search_preview_2025_03_11", WebSearch),
        ("namespace", Shape.Object(Type, Name, Field.Required("description", Shape.String), Field.Required("tools", Shape.ArrayOf(Shape.TaggedBy("type", ("function", Function), ("custom", Custom)), min: 1)))),
        ("computer", Shape.Object(Type)),
        ("local_shell", Shape.Object(Type)),
        ("programmatic_tool_calling", Shape.Object(Type)),
        ("apply_patch", Shape.Object(Type, Callers)),
        ("shell", Shape.Object(Type, new Field("environment", Shape.Map), Callers)),
        ("code_interpreter", Shape.Object(Type, Field.Required("container", Shape.Either(Shape.String, Shape.Map)), Callers)),
        ("tool_search", Shape.Object(Type, new Field("execution", Shape.OneOf("server", "client")), Description, new Field("parameters", Shape.Map))),
        ("file_search", Shape.Map),
        ("computer_use_preview", Shape.Map),
        ("mcp", Shape.Map),
        ("image_generation", Shape.Map)));

    private static readonly Shape ToolChoice = Shape.Either(
        Shape.OneOf("none", "auto", "required"),
        Shape.Object(
            Type,
            new Field("name", Shape.String),
            new Field("server_label", Shape.String),
            new Field("mode", Shape.OneOf("auto", "required")),
            new Field("tools", Shape.ArrayOf(Shape.Map))));

    private static readonly Shape Text = Shape.Object(
        new Field("format", Shape.TaggedBy(
            "type",
            ("text", Shape.Object(Type)),
            ("json_object", Shape.Object(Type)),
            ("json_schema", Shape.Object(Type, Name, Description, Field.Required("schema", Shape.Map), new Field("strict", Shape.Bool))))),
        new Field("verbosity", Shape.OneOf("low", "medium", "high")));

    public static Shape Request(params Field[] ofService) => Shape.Object(
    [
        new Field("model", Shape.String),
        new Field("input", Shape.Either(Shape.String, Shape.ArrayOf(Items))),
        new Field("metadata", Shape.Map),
        new Field("top_logprobs", Shape.IntBetween(0, 20)),
        new Field("temperature", Shape.NumberBetween(0, 2)),
        new Field("top_p", Shape.NumberBetween(0, 1)),
        new Field("user", Shape.String),
        new Field("safety_identifier", Shape.String),
        new Field("prompt_cache_key", Shape.String),
        new Field("prompt_cache_retention", Shape.OneOf("in_memory", "24h")),
        new Field("prompt_cache_options", Shape.Object(new Field("ttl", Shape.String), new Field("mode", Shape.OneOf("implicit", "explicit")))),
        new Field("previous_response_id", Shape.String),
        new Field("background", Shape.Bool),
        new Field("max_tool_calls", Shape.Int),
        new Field("text", Text),
        new Field("tools", Tools),
        new Field("tool_choice", ToolChoice),
        new Field("prompt", Shape.Object(Field.Required("id", Shape.String), new Field("version", Shape.String), new Field("variables", Shape.Map))),
        new Field("service_tier", Shape.OneOf("auto", "default", "flex", "scale", "priority", "fast", "ultrafast")),
        new Field("truncation", Shape.OneOf("auto", "disabled")),
        new Field("reasoning", Shape.Object(
            new Field("mode", Shape.OneOf("standard", "pro")),
            new Field("effort", Shape.OneOf("none", "minimal", "low", "medium", "high", "xhigh", "max")),
            new Field("summary", Shape.OneOf("auto", "concise", "detailed")),
            new Field("context", Shape.OneOf("auto", "current_turn", "all_turns")),
            new Field("generate_summary", Shape.OneOf("auto", "concise", "detailed")))),
        new Field("include", Shape.ArrayOf(Shape.OneOf(
            "file_search_call.results",
            "web_search_call.results",
            "web_search_call.action.sources",
            "message.input_image.image_url",
            "computer_call_output.output.image_url",
            "code_interpreter_call.outputs",
            "reasoning.encrypted_content",
            "message.output_text.logprobs"))),
        new Field("parallel_tool_calls", Shape.Bool),
        new Field("store", Shape.Bool),
        new Field("instructions", Shape.String),
        new Field("moderation", Shape.Map),
        new Field("stream", Shape.Bool),
        new Field("stream_options", Shape.Object(new Field("include_obfuscation", Shape.Bool))),
        new Field("conversation", Shape.Either(Shape.String, Shape.Object(Field.Required("id", Shape.String)))),
        new Field("context_management", Shape.ArrayOf(Shape.Object(Type, new Field("compact_threshold", Shape.Int)))),
        new Field("max_output_tokens", Shape.IntBetween(1, int.MaxValue)),
        .. ofService,
    ]);
}
