namespace Novita.Remodl.Client.TrimSmoke;

/// <summary>What the server says.</summary>
internal static class Answers
{
    public const string Completion = """
        {"id":"c1","object":"chat.completion","created":1700000000,"model":"m","choices":[{"index":0,"message":{"role":"assistant","content":"Hello","reasoning_content":"Hm."},"finish_reason":"stop"}],"usage":{"prompt_tokens":3,"completion_tokens":2,"total_tokens":5},"unheard_of":{"a":1}}
        """;

    public const string ToolCall = """
        {"id":"c2","object":"chat.completion","created":1700000000,"model":"m","choices":[{"index":0,"message":{"role":"assistant","content":null,"tool_calls":[{"id":"t1","type":"function","function":{"name":"get_time","arguments":"{\"zone\":\"UTC\"}"}}]},"finish_reason":"tool_calls"}]}
        """;

    public const string Stream = """
        data: {"id":"s1","object":"chat.completion.chunk","created":1700000000,"model":"m","choices":[{"index":0,"delta":{"role":"assistant","reasoning_content":"Hm."},"finish_reason":null}]}

        data: {"id":"s1","object":"chat.completion.chunk","created":1700000000,"model":"m","choices":[{"index":0,"delta":{"content":"Hel"},"finish_reason":null}]}

        data: {"id":"s1","object":"chat.completion.chunk","created":1700000000,"model":"m","choices":[{"index":0,"delta":{"content":"lo","tool_calls":[{"index":0,"id":"t1","type":"function","function":{"name":"get_time","arguments":"{}"}}]},"finish_reason":"tool_calls"}]}

        data: {"id":"s1","object":"chat.completion.chunk","created":1700000000,"model":"m","choices":[],"usage":{"prompt_tokens":3,"completion_tokens":2,"total_tokens":5}}

        data: [DONE]


        """;

    public const string Embeddings = """
        {"object":"list","data":[{"object":"embedding","index":0,"embedding":"AACAPwAAAMA="},{"object":"embedding","index":1,"embedding":[0.5,3]}],"model":"m","usage":{"prompt_tokens":2,"total_tokens":2}}
        """;

    public const string Ranking = """
        {"id":"r1","results":[{"index":1,"relevance_score":0.9,"document":{"text":"b"}}],"usage":{"total_tokens":4}}
        """;

    public const string Response = """
        {"id":"resp_1","object":"response","created_at":1,"status":"completed","model":"m","output":[{"type":"reasoning","id":"rs_1","summary":[{"type":"summary_text","text":"Hm."}]},{"type":"message","id":"msg_1","role":"assistant","status":"completed","content":[{"type":"output_text","text":"Hello","annotations":[]}]},{"type":"hologram","depth":3}],"usage":{"input_tokens":2,"output_tokens":3,"total_tokens":5}}
        """;

    public const string ResponseStream = """
        event: response.created
        data: {"type":"response.created","sequence_number":0,"response":{"id":"resp_1","object":"response","status":"in_progress","output":[]}}

        event: response.output_text.delta
        data: {"type":"response.output_text.delta","sequence_number":1,"item_id":"msg_1","output_index":0,"content_index":0,"delta":"Hello"}

        event: response.hologram
        data: {"type":"response.hologram","depth":3}

        event: response.completed
        data: {"type":"response.completed","sequence_number":2,"response":{"id":"resp_1","object":"response","status":"completed","output":[{"type":"message","id":"msg_1","role":"assistant","content":[{"type":"output_text","text":"Hello","annotations":[]}]}]}}


        """;

    public const string Models = """
        {"data":[{"id":"vendor/m","object":"model","created":1700000000,"context_size":4096,"input_token_price_per_m":2690,"features":["reasoning"]}]}
        """;

    public const string Model = """{"id":"vendor/m","object":"model","max_model_len":4096}""";

    public const string Refusal = """{"error":{"message":"Too many requests.","type":"rate_limit_error","code":"RATE_LIMIT_EXCEEDED"}}""";

    public const string Task = """
        {"extra":{"seed":"7"},"task":{"task_id":"t1","status":"TASK_STATUS_SUCCEED"},"videos":[{"video_url":"https://example.com/v.mp4","video_url_ttl":"3600","video_type":"mp4"}],"audios":[{"audio_url":"https://example.com/a.mp3","audio_type":"mp3"}]}
        """;

    public const string SeedanceTask = """
        {"id":"t1","status":"succeeded","content":{"video_url":"https://example.com/v.mp4"},"usage":{"total_tokens":3}}
        """;

    public const string VideoModels = """
        {"configs":[{"model":"m","json_schema":{"type":"object","required":["prompt"],"properties":{"prompt":{"type":"string","maxLength":10}}}}]}
        """;

    public const string SpeechStream = """
        data: {"data":{"audio":"68656c","status":1}}

        data: {"data":{"audio":"6c6f","status":1}}

        data: {"data":{"audio":"68656c6c6f","status":2}}


        """;

    /// <summary>What any of Novita's own endpoints could say.</summary>
    public const string Native = """
        {"task_id":"t1","data":{"audio":"68656c6c6f","status":2},"lyrics":"la","base_resp":{"status_code":0}}
        """;
}
