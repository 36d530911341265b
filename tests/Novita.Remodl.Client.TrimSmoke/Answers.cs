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

    public const string Models = """
        {"data":[{"id":"vendor/m","object":"model","created":1700000000,"context_size":4096,"input_token_price_per_m":2690,"features":["reasoning"]}]}
        """;

    public const string Model = """{"id":"vendor/m","object":"model","max_model_len":4096}""";

    public const string Refusal = """{"error":{"message":"Too many requests.","type":"rate_limit_error","code":"RATE_LIMIT_EXCEEDED"}}""";
}
