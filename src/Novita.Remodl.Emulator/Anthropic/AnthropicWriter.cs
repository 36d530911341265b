using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Chat;

namespace Novita.Remodl.Emulator.Anthropic;

/// <summary>Puts a generation into the words of Anthropic's Messages API, whole or as events.</summary>
internal sealed class AnthropicWriter(ChatRequest chat, Generation generation, string id)
{
    private const int ArgumentTokensPerEvent = 3;

    public JsonObject Message()
    {
        var content = new JsonArray([.. Blocks().Select(block => (JsonNode)block.Whole)]);
        return Envelope(content, StopReason, generation.StopSequence, generation.Tokens);
    }

    public IEnumerable<JsonObject> Events()
    {
        yield return new JsonObject { ["type"] = "message_start", ["message"] = Envelope([], stopReason: null, stopSequence: null, outputTokens: 0) };
        yield return new JsonObject { ["type"] = "ping" };
        var index = 0;
        foreach (var (_, start, deltas) in Blocks())
        {
            yield return new JsonObject { ["type"] = "content_block_start", ["index"] = index, ["content_block"] = start };
            foreach (var delta in deltas)
            {
                yield return new JsonObject { ["type"] = "content_block_delta", ["index"] = index, ["delta"] = delta };
            }

            yield return new JsonObject { ["type"] = "content_block_stop", ["index"] = index };
            index++;
        }

        yield return new JsonObject
        {
            ["type"] = "message_delta",
            ["delta"] = new JsonObject { ["stop_reason"] = StopReason, ["stop_sequence"] = generation.StopSequence },
            ["usage"] = new JsonObject { ["output_tokens"] = generation.Tokens },
        };
        yield return new JsonObject { ["type"] = "message_stop" };
    }

    private string StopReason => generation switch
    {
        { FinishReason: "length" } => "max_tokens",
        { ToolCalls.Count: > 0 } => "tool_use",
        { StopSequence: not null } => "stop_sequence",
        _ => "end_turn",
    };

    private IEnumerable<(JsonObject Whole, JsonObject Start, IEnumerable<JsonObject> Deltas)> Blocks()
    {
        if (generation.Reasoning.Count > 0)
        {
            yield return (
                new JsonObject { ["type"] = "thinking", ["thinking"] = Join(generation.Reasoning), ["signature"] = "" },
                new JsonObject { ["type"] = "thinking", ["thinking"] = "", ["signature"] = "" },
                generation.Reasoning.Select(token => new JsonObject { ["type"] = "thinking_delta", ["thinking"] = token.Text }));
        }

        if (generation.Text.Count > 0 || generation.ToolCalls.Count == 0)
        {
            yield return (
                new JsonObject { ["type"] = "text", ["text"] = Join(generation.Text) },
                new JsonObject { ["type"] = "text", ["text"] = "" },
                generation.Text.Select(token => new JsonObject { ["type"] = "text_delta", ["text"] = token.Text }));
        }

        foreach (var call in generation.ToolCalls)
        {
            yield return (
                Call(call, JsonNode.Parse(call.Arguments)),
                Call(call, new JsonObject()),
                ToyTokenizer.Encode(call.Arguments).Chunk(ArgumentTokensPerEvent).Select(tokens => new JsonObject { ["type"] = "input_json_delta", ["partial_json"] = Join(tokens) }));
        }
    }

    private static JsonObject Call(ToolCall call, JsonNode? input) => new() { ["type"] = "tool_use", ["id"] = call.Id, ["name"] = call.Name, ["input"] = input };

    private JsonObject Envelope(JsonArray content, string? stopReason, string? stopSequence, int outputTokens) => new()
    {
        ["id"] = id,
        ["type"] = "message",
        ["role"] = "assistant",
        ["model"] = chat.Model,
        ["content"] = content,
        ["stop_reason"] = stopReason,
        ["stop_sequence"] = stopSequence,
        ["usage"] = new JsonObject { ["input_tokens"] = ChatPrompt.CountTokens(chat), ["output_tokens"] = outputTokens },
    };

    private static string Join(IEnumerable<Token> tokens) => string.Concat(tokens.Select(token => token.Text));
}
