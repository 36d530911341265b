namespace Novita.Remodl.Emulator.Strict;

/// <summary>A request for a response, after the OpenAI reference.</summary>
internal static class ResponseShapes
{
    private static readonly Field Type = Field.Required("type", Shape.String);
    private static readonly Field Id = new("id", Shape.String);
    private static readonly Field CallId = Field.Required("call_id", Shape.String);
    private static readonly Field Name = Field.Required("name", Shape.String);
    private static readonly Field ServerLabel = Field.Required("server_label", Shape.String);
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
        ("mcp_call", Shape.Object(
            Type,
            Id,
            ServerLabel,
            Name,
            Field.Required("arguments", Shape.String),
            new Field("output", Shape.String),
            new Field("error", Shape.TaggedBy(
                "type",
                ("mcp_protocol_error", Shape.Object(Type, Field.Required("code", Shape.Int), Field.Required("message", Shape.String))),
                ("mcp_tool_execution_error", Shape.Object(Type, Field.Required("content", Shape.Any))),
                ("http_error", Shape.Object(Type, Field.Required("code", Shape.Int), Field.Required("message", Shape.String))))),
            new Field("approval_request_id", Shape.String),
            Status)),
        ("mcp_list_tools", Shape.Object(
            Type,
            Id,
            ServerLabel,
            Field.Required("tools", Shape.ArrayOf(Shape.Object(Name, Description, Field.Required("input_schema", Shape.Map), new Field("annotations", Shape.Map)))),
            new Field("error", Shape.String))),
        ("mcp_approval_request", Shape.Object(Type, Id, ServerLabel, Name, Field.Required("arguments", Shape.String))),
        ("mcp_approval_response", Shape.Object(
            Type, Id, Field.Required("approval_request_id", Shape.String), Field.Required("approve", Shape.Bool), new Field("reason", Shape.String))),

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
        ("program", Shape.Map),
        ("program_output", Shape.Map),
        ("tool_search_call", Shape.Map),
        ("tool_search_output", Shape.Map),
        ("additional_tools", Shape.Map),
        ("compaction", Shape.Map),
        ("compaction_trigger", Shape.Object(Type)));

    private static readonly Shape Function = Shape.Object(
        Type, Name, Description, new Field("parameters", Shape.Map), new Field("output_schema", Shape.Map), new Field("strict", Shape.Bool), new Field("defer_loading", Shape.Bool), Callers);

    private static readonly Shape Format = Shape.TaggedBy(
        "type",
        ("text", Shape.Object(Type)),
        ("grammar", Shape.Object(Type, Field.Required("syntax", Shape.OneOf("lark", "regex")), Field.Required("definition", Shape.String))));

    private static readonly Shape Custom = Shape.Object(Type, Name, Description, new Field("format", Format), new Field("defer_loading", Shape.Bool), Callers);

    private static readonly Shape WebSearch = Shape.Object(
        Type,
        new Field("external_web_access", Shape.Bool),
        new Field("filters", Shape.Object(new Field("allowed_domains", Shape.Strings))),
        new Field("user_location", Shape.Object(
            new Field("type", Shape.OneOf("approximate")),
            new Field("country", Shape.String),
            new Field("region", Shape.String),
            new Field("city", Shape.String),
            new Field("timezone", Shape.String))),
        new Field("search_context_size", Shape.OneOf("low", "medium", "high")),
        new Field("search_content_types", Shape.ArrayOf(Shape.OneOf("text", "image"))));

    private static readonly Shape NetworkPolicy = Shape.TaggedBy(
        "type",
        ("disabled", Shape.Object(Type)),
        ("allowlist", Shape.Object(
            Type,
            Field.Required("allowed_domains", Shape.ArrayOf(Shape.String, min: 1)),
            new Field("domain_secrets", Shape.ArrayOf(
                Shape.Object(Field.Required("domain", Shape.String), Name, Field.Required("value", Shape.String)), min: 1)))));

    private static readonly Field[] NewContainer =
    [
        Type,
        new("file_ids", Shape.ArrayOf(Shape.String, max: 50)),
        new("memory_limit", Shape.OneOf("1g", "4g", "16g", "64g")),
        new("network_policy", NetworkPolicy),
    ];

    private static readonly Field SkillDescription = Field.Required("description", Shape.String);

    private static readonly Shape Skill = Shape.TaggedBy(
        "type",
        ("skill_reference", Shape.Object(Type, Field.Required("skill_id", Shape.String), new Field("version", Shape.String))),
        ("inline", Shape.Object(
            Type,
            Name,
            SkillDescription,
            Field.Required("source", Shape.Object(
                Field.Required("type", Shape.OneOf("base64")), Field.Required("media_type", Shape.OneOf("application/zip")), Field.Required("data", Shape.String))))));

    private static readonly Shape Environment = Shape.TaggedBy(
        "type",
        ("container_auto", Shape.Object([.. NewContainer, new Field("skills", Shape.ArrayOf(Skill, max: 200))])),
        ("local", Shape.Object(Type, new Field("skills", Shape.ArrayOf(Shape.Object(Name, SkillDescription, Field.Required("path", Shape.String)), max: 200)))),
        ("container_reference", Shape.Object(Type, Field.Required("container_id", Shape.String))));

    private static readonly Shape McpFilter = Shape.Object(new Field("tool_names", Shape.Strings), new Field("read_only", Shape.Bool));

    private static readonly Shape Mcp = Shape.Object(
        Type,
        ServerLabel,
        new Field("server_url", Shape.String),
        new Field("connector_id", Shape.String),
        new Field("tunnel_id", Shape.String),
        new Field("authorization", Shape.String),
        new Field("server_description", Shape.String),
        new Field("headers", Shape.Map),
        new Field("allowed_tools", Shape.Either(Shape.Strings, McpFilter)),
        Callers,
        new Field("require_approval", Shape.Either(Shape.OneOf("always", "never"), Shape.Object(new Field("always", McpFilter), new Field("never", McpFilter)))),
        new Field("defer_loading", Shape.Bool));

    private static readonly Shape FileSearch = Shape.Object(
        Type,
        Field.Required("vector_store_ids", Shape.Strings),
        new Field("max_num_results", Shape.Int),
        new Field("ranking_options", Shape.Object(
            new Field("ranker", Shape.OneOf("auto", "default-2024-11-15")),
            new Field("score_threshold", Shape.NumberBetween(0, 1)),
            new Field("hybrid_search", Shape.Object(Field.Required("embedding_weight", Shape.Number), Field.Required("text_weight", Shape.Number))))),
        new Field("filters", Filters(depth: 0)));

    private static readonly Shape ImageGeneration = Shape.Object(
        Type,
        new Field("model", Shape.String),
        new Field("quality", Shape.OneOf("low", "medium", "high", "auto")),
        new Field("size", Shape.String),
        new Field("output_format", Shape.OneOf("png", "webp", "jpeg")),
        new Field("output_compression", Shape.IntBetween(0, 100)),
        new Field("moderation", Shape.OneOf("auto", "low")),
        new Field("background", Shape.OneOf("transparent", "opaque", "auto")),
        new Field("input_fidelity", Shape.OneOf("high", "low")),
        new Field("input_image_mask", Shape.Object(new Field("image_url", Shape.String), new Field("file_id", Shape.String))),
        new Field("partial_images", Shape.IntBetween(0, 3)),
        new Field("action", Shape.OneOf("generate", "edit", "auto")));

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
        ("shell", Shape.Object(Type, new Field("environment", Environment), Callers)),
        ("code_interpreter", Shape.Object(Type, Field.Required("container", Shape.Either(Shape.String, Shape.TaggedBy("type", ("auto", Shape.Object(NewContainer))))), Callers)),
        ("tool_search", Shape.Object(Type, new Field("execution", Shape.OneOf("server", "client")), Description, new Field("parameters", Shape.Map))),
        ("computer_use_preview", Shape.Object(
            Type,
            Field.Required("environment", Shape.OneOf("windows", "mac", "linux", "ubuntu", "browser")),
            Field.Required("display_width", Shape.Int),
            Field.Required("display_height", Shape.Int))),
        ("file_search", FileSearch),
        ("mcp", Mcp),
        ("image_generation", ImageGeneration)));

    private static readonly (string Value, Shape Shape)[] Choices =
    [
        ("function", Shape.Object(Type, Name)),
        ("custom", Shape.Object(Type, Name)),
        ("mcp", Shape.Object(Type, ServerLabel, new Field("name", Shape.String))),
        .. new[]
        {
            "file_search", "web_search", "web_search_preview", "web_search_preview_2025_03_11", "computer", "computer_use_preview", "computer_use",
            "image_generation", "code_interpreter", "programmatic_tool_calling", "apply_patch", "shell",
        }.Select(type => (type, Shape.Object(Type))),
    ];

    private static readonly Shape ToolChoice = Shape.Either(
        Shape.OneOf("none", "auto", "required"),
        Shape.TaggedBy(
            "type",
            [
                .. Choices,
                ("allowed_tools", Shape.Object(
                    Type,
                    Field.Required("mode", Shape.OneOf("auto", "required")),
                    Field.Required("tools", Shape.ArrayOf(Shape.TaggedBy("type", Choices))))),
            ]));

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

    // A combination may hold others; deeper than this nobody asks.
    private static Shape Filters(int depth)
    {
        var value = Shape.Either(Shape.String, Shape.Number, Shape.Bool, Shape.ArrayOf(Shape.Either(Shape.String, Shape.Number)));
        var comparison = Shape.Object(Type, Field.Required("key", Shape.String), Field.Required("value", value));
        var compound = Shape.Object(Type, Field.Required("filters", Shape.ArrayOf(depth < 5 ? Filters(depth + 1) : Shape.Map)));
        string[] comparisons = ["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"];
        return Shape.TaggedBy("type", [.. comparisons.Select(type => (type, comparison)), ("and", compound), ("or", compound)]);
    }
}
