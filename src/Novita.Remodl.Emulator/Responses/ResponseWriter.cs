using System.Text.Json;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Chat;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.Responses;

/// <summary>Puts a generation into the words of a response, whole or as events. Thoughts are shown as they are, as vLLM does, or only in a summary that was asked for.</summary>
internal sealed class ResponseWriter(
    JsonElement body, ChatRequest chat, Generation generation, string id, long created, Func<string> newId, bool showsReasoning, Fault fault)
{
    private const int ArgumentTokensPerEvent = 3;

    private readonly List<(string Type, JsonObject Data)> _events = [];
    private readonly JsonArray _output = [];

    public JsonObject Completed() => Events()[^1].Data["response"]!.DeepClone().AsObject();

    public JsonObject Queued() => Envelope("queued");

    /// <summary>All events in their order, with their sequence numbers.</summary>
    public IReadOnlyList<(string Type, JsonObject Data)> Events()
    {
        if (_events.Count > 0)
        {
            return _events;
        }

        Add("response.created", new JsonObject { ["response"] = Envelope("in_progress") });
        Add("response.in_progress", new JsonObject { ["response"] = Envelope("in_progress") });
        if (fault.UnknownEvent)
        {
            Add("response.emulator.unknown", new JsonObject { ["surprise"] = true });
        }

        if (generation.Reasoning.Count > 0)
        {
            AddReasoning();
        }

        if (generation.ToolCalls.Count == 0)
        {
            AddMessage();
        }

        foreach (var call in generation.ToolCalls)
        {
            AddCall(call);
        }

        var isCut = generation.FinishReason == "length";
        var last = Envelope(isCut ? "incomplete" : "completed");
        last["completed_at"] = isCut ? null : created;
        last["incomplete_details"] = isCut ? new JsonObject { ["reason"] = "max_output_tokens" } : null;
        last["output"] = _output.DeepClone();
        last["usage"] = Usage();
        Add(isCut ? "response.incomplete" : "response.completed", new JsonObject { ["response"] = last });
        return _events;
    }

    private void AddReasoning()
    {
        var item = new JsonObject { ["type"] = "reasoning", ["id"] = "rs_" + newId(), ["summary"] = new JsonArray() };
        var text = Join(generation.Reasoning);
        Begin(item);
        if (showsReasoning)
        {
            var part = new JsonObject { ["type"] = "reasoning_text", ["text"] = "" };
            Add("response.reasoning_part.added", In(item, "content_index", new JsonObject { ["part"] = part.DeepClone() }));
            AddDeltas("response.reasoning_text.delta", item, "content_index", generation.Reasoning.Select(token => token.Text));
            Add("response.reasoning_text.done", In(item, "content_index", new JsonObject { ["text"] = text }));
            part["text"] = text;
            Add("response.reasoning_part.done", In(item, "content_index", new JsonObject { ["part"] = part.DeepClone() }));
            item["content"] = new JsonArray(part);
        }

        if (!showsReasoning && body.Field("reasoning")?.String("summary") is not null)
        {
            var part = new JsonObject { ["type"] = "summary_text", ["text"] = "" };
            Add("response.reasoning_summary_part.added", In(item, "summary_index", new JsonObject { ["part"] = part.DeepClone() }));
            AddDeltas("response.reasoning_summary_text.delta", item, "summary_index", generation.Reasoning.Select(token => token.Text));
            Add("response.reasoning_summary_text.done", In(item, "summary_index", new JsonObject { ["text"] = text }));
            part["text"] = text;
            Add("response.reasoning_summary_part.done", In(item, "summary_index", new JsonObject { ["part"] = part.DeepClone() }));
            item["summary"] = new JsonArray(part);
        }

        if (body.Strings("include").Contains("reasoning.encrypted_content", StringComparer.Ordinal))
        {
            item["encrypted_content"] = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text));
        }

        End(item);
    }

    private void AddMessage()
    {
        var item = new JsonObject { ["type"] = "message", ["id"] = "msg_" + newId(), ["role"] = "assistant", ["status"] = "in_progress", ["content"] = new JsonArray() };
        var part = new JsonObject { ["type"] = "output_text", ["text"] = "", ["annotations"] = new JsonArray(), ["logprobs"] = new JsonArray() };
        var text = Join(generation.Text);
        Begin(item);
        Add("response.content_part.added", In(item, "content_index", new JsonObject { ["part"] = part.DeepClone() }));
        foreach (var token in generation.Text)
        {
            Add("response.output_text.delta", In(item, "content_index", new JsonObject { ["delta"] = token.Text, ["logprobs"] = new JsonArray() }));
        }

        Add("response.output_text.done", In(item, "content_index", new JsonObject { ["text"] = text, ["logprobs"] = new JsonArray() }));
        part["text"] = text;
        Add("response.content_part.done", In(item, "content_index", new JsonObject { ["part"] = part.DeepClone() }));
        item["content"] = new JsonArray(part);
        item["status"] = generation.FinishReason == "length" ? "incomplete" : "completed";
        End(item);
    }

    private void AddCall(ToolCall call)
    {
        var item = new JsonObject
        {
            ["type"] = "function_call",
            ["id"] = "fc_" + newId(),
            ["call_id"] = call.Id,
            ["name"] = call.Name,
            ["arguments"] = "",
            ["status"] = "in_progress",
        };
        Begin(item);
        AddDeltas("response.function_call_arguments.delta", item, index: null, ToyTokenizer.Encode(call.Arguments).Chunk(ArgumentTokensPerEvent).Select(Join));
        Add("response.function_call_arguments.done", In(item, index: null, new JsonObject { ["name"] = call.Name, ["arguments"] = call.Arguments }));
        item["arguments"] = call.Arguments;
        item["status"] = generation.FinishReason == "length" ? "incomplete" : "completed";
        End(item);
    }

    private void AddDeltas(string type, JsonObject item, string? index, IEnumerable<string> deltas)
    {
        foreach (var delta in deltas)
        {
            Add(type, In(item, index, new JsonObject { ["delta"] = delta }));
        }
    }

    private void Begin(JsonObject item) => Add("response.output_item.added", new JsonObject { ["output_index"] = _output.Count, ["item"] = item.DeepClone() });

    private void End(JsonObject item)
    {
        Add("response.output_item.done", new JsonObject { ["output_index"] = _output.Count, ["item"] = item.DeepClone() });
        _output.Add((JsonNode)item);
    }

    private JsonObject In(JsonObject item, string? index, JsonObject data)
    {
        data["item_id"] = item["id"]!.DeepClone();
        data["output_index"] = _output.Count;
        if (index is not null)
        {
            data[index] = 0;
        }

        return data;
    }

    private void Add(string type, JsonObject data)
    {
        data.Insert(0, "type", type);
        data["sequence_number"] = _events.Count;
        _events.Add((type, data));
    }

    private JsonObject Envelope(string status) => new()
    {
        ["id"] = id,
        ["object"] = "response",
        ["created_at"] = created,
        ["status"] = status,
        ["background"] = body.Bool("background") ?? false,
        ["error"] = null,
        ["incomplete_details"] = null,
        ["instructions"] = body.String("instructions"),
        ["max_output_tokens"] = body.Int("max_output_tokens"),
        ["model"] = chat.Model,
        ["output"] = new JsonArray(),
        ["parallel_tool_calls"] = body.Bool("parallel_tool_calls") ?? true,
        ["previous_response_id"] = body.String("previous_response_id"),
        ["store"] = body.Bool("store") ?? true,
        ["temperature"] = Node("temperature") ?? 1.0,
        ["text"] = Node("text") ?? new JsonObject { ["format"] = new JsonObject { ["type"] = "text" } },
        ["tool_choice"] = Node("tool_choice") ?? "auto",
        ["tools"] = Node("tools") ?? new JsonArray(),
        ["top_p"] = Node("top_p") ?? 1.0,
        ["truncation"] = body.String("truncation") ?? "disabled",
        ["usage"] = null,
        ["metadata"] = Node("metadata") ?? new JsonObject(),
    };

    private JsonObject Usage()
    {
        var input = ChatPrompt.CountTokens(chat);
        return new JsonObject
        {
            ["input_tokens"] = input,
            ["input_tokens_details"] = new JsonObject { ["cached_tokens"] = 0 },
            ["output_tokens"] = generation.Tokens,
            ["output_tokens_details"] = new JsonObject { ["reasoning_tokens"] = generation.Reasoning.Count },
            ["total_tokens"] = input + generation.Tokens,
        };
    }

    private JsonNode? Node(string name) => body.Field(name) is { } value ? JsonSerializer.SerializeToNode(value) : null;

    private static string Join(IEnumerable<Token> tokens) => string.Concat(tokens.Select(token => token.Text));
}
