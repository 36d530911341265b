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

    public const string Point = """
        {"id":"c3","object":"chat.completion","created":1700000000,"model":"m","choices":[{"index":0,"message":{"role":"assistant","content":"{\"x\":1.5,\"label\":null}"},"finish_reason":"stop"}]}
        """;

    public const string PointStream = """
        data: {"id":"s3","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"role":"assistant","content":"{\"x\":1.5,"},"finish_reason":null}]}

        data: {"id":"s3","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":"\"label\":\"a\"}"},"finish_reason":"stop"}]}

        data: [DONE]


        """;

    public const string TextStream = """
        data: {"id":"s4","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"role":"assistant","content":"Hello"},"finish_reason":"stop"}]}

        data: [DONE]


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

    public const string Verdict = """
        {"id":"modr-1","model":"m","results":[{"flagged":true,"categories":{"hate/threatening":true,"unheard_of":false},"category_scores":{"hate/threatening":0.75},"category_applied_input_types":{"hate/threatening":["text"]}}]}
        """;

    public const string Tokens = """{"count":2,"max_model_len":4096,"tokens":[5,7],"token_strs":["a","b"]}""";

    public const string Text = """{"prompt":"ab"}""";

    public const string Scores = """{"id":"score-1","object":"list","data":[{"index":0,"object":"score","score":0.5}],"usage":{"prompt_tokens":2,"total_tokens":2}}""";

    public const string Classes = """{"data":[{"index":0,"label":"good","probs":[0.25,0.75],"num_classes":2}]}""";

    public const string Pooled = """{"data":[{"index":0,"object":"pooling","data":[[0.5],[3]]}]}""";

    public const string Packed = """{"data":[{"index":0,"object":"embedding","embedding":"AD4AwA=="}]}""";

    public const string State = """{"version":"1.2","server_load":3,"is_sleeping":true}""";

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

    public const string Image = """{"created":1,"data":[{"b64_json":"iVBORw0KGgo="}],"usage":{"input_tokens":1,"output_tokens":2,"total_tokens":3}}""";

    public const string ImageStream = """
        event: image_generation.completed
        data: {"type":"image_generation.completed","b64_json":"iVBORw0KGgo=","created_at":1}


        """;

    public const string Transcript = """
        {"task":"transcribe","language":"english","duration":"1.5","text":"Hello","segments":[{"id":0,"start":0,"end":1.5,"text":"Hello","mood":"good"}],"words":[{"word":"Hello","start":0,"end":1.5}],"usage":{"type":"duration","seconds":2}}
        """;

    public const string TranscriptStream = """
        data: {"type":"transcript.text.delta","delta":"Hel"}

        data: {"id":"trsc-1","object":"transcription.chunk","created":1,"model":"m","choices":[{"delta":{"content":"lo"},"finish_reason":null,"stop_reason":null}]}

        data: {"type":"transcript.text.hologram","depth":3}

        data: {"type":"transcript.text.done","text":"Hello","usage":{"type":"tokens","input_tokens":1,"output_tokens":2,"total_tokens":3}}


        """;

    public const string Completed = """
        {"id":"cmpl-1","object":"text_completion","created":1700000000,"model":"m","choices":[{"index":0,"text":" world","logprobs":{"tokens":[" world"],"token_logprobs":[-0.5],"top_logprobs":[{" world":-0.5}],"text_offset":[0]},"finish_reason":"stop"}],"usage":{"prompt_tokens":1,"completion_tokens":1,"total_tokens":2}}
        """;

    public const string CompletedStream = """
        data: {"id":"cmpl-1","object":"text_completion","created":1700000000,"model":"m","choices":[{"index":0,"text":" wor","finish_reason":null}]}

        data: {"id":"cmpl-1","object":"text_completion","created":1700000000,"model":"m","choices":[{"index":0,"text":"ld","finish_reason":"stop"}]}

        data: [DONE]


        """;

    public const string SpeechStream = """
        data: {"type":"speech.audio.delta","audio":"UklGRg=="}

        data: {"type":"speech.audio.done","usage":{"input_tokens":1,"output_tokens":2,"total_tokens":3}}


        """;

    public const string File = """{"id":"file_1","object":"file","bytes":3,"created_at":1700000000,"filename":"a.jsonl","purpose":"batch","metadata":{"total_requests":1}}""";

    public const string Files = $$"""{"object":"list","data":[{{File}}],"has_more":false}""";

    public const string FileDeleted = """{"id":"file_1","object":"file","deleted":true}""";

    public const string Upload = $$"""{"id":"upload_1","object":"upload","bytes":3,"status":"completed","file":{{File}}}""";

    public const string UploadPart = """{"id":"part_1","object":"upload.part","upload_id":"upload_1"}""";

    public const string Batch = """{"id":"batch_1","object":"batch","endpoint":"/v1/chat/completions","status":"COMPLETED","errors":"","output_file_id":"file_2","error_file_id":"","created_at":"2025-08-11T16:31:52.949816948+08:00","request_counts":{"total":1,"completed":1,"failed":0}}""";

    public const string Batches = $$"""{"object":"list","data":[{{Batch}}],"has_more":false}""";

    public static readonly string BatchOutput = $$"""{"id":"r1","custom_id":"a","response":{"status_code":200,"request_id":"q1","body":{{Completion.Trim()}}},"error":null}""" + "\nbroken\n";

    public const string Models = """
        {"data":[{"id":"vendor/m","object":"model","created":1700000000,"context_size":4096,"input_token_price_per_m":2690,"features":["reasoning"]}]}
        """;

    public const string Model = """{"id":"vendor/m","object":"model","max_model_len":4096}""";

    public const string Refusal = """{"error":{"message":"Too many requests.","type":"rate_limit_error","code":"RATE_LIMIT_EXCEEDED"}}""";
}
