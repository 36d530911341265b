using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Chat;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.RemodlAI;

/// <summary>Chat as a vLLM-like server answers it.</summary>
internal sealed class RemodlAIChatDialect(ModelEmulatorOptions options) : ChatDialect
{
    public override bool SendsNullUsage => false;

    public override bool KeepsStopSequence(ChatRequest request) => request.Body.Bool("include_stop_str_in_output") ?? false;

    public override IReadOnlyList<string> ReasoningFields(ChatRequest request)
    {
        if (request.Body.Bool("include_reasoning") == false)
        {
            return [];
        }

        return options.ReasoningFields switch
        {
            Emulator.ReasoningFields.None => [],
            Emulator.ReasoningFields.Reasoning => ["reasoning"],
            Emulator.ReasoningFields.ReasoningContent => ["reasoning_content"],
            _ => ["reasoning", "reasoning_content"],
        };
    }

    public override bool ThinksInText(ChatRequest request) => false;

    public override string ToolCallId(string id) => "chatcmpl-tool-" + id;

    // Recent builds say "stop" when the caller named the tool.
    public override string FinishReasonOfToolCalls(ToolChoice choice) => choice.Mode == ToolChoice.Named ? "stop" : "tool_calls";

    public override void AddToChoice(JsonObject choice, Generation generation, bool isLast)
    {
        if (isLast)
        {
            choice["stop_reason"] = generation.StopSequence;
        }

        if (choice["message"] is not JsonObject message)
        {
            return;
        }

        foreach (var field in (string[])["refusal", "annotations", "audio", "function_call", "reasoning"])
        {
            message.TryAdd(field, null);
        }

        message.TryAdd("tool_calls", new JsonArray());
    }

    public override void AddToAnswer(JsonObject answer)
    {
        answer["service_tier"] = null;
        answer["prompt_logprobs"] = null;
        answer["kv_transfer_params"] = null;
    }

    public override JsonObject Usage(int promptTokens, Generation[] generations, int completionTokens) => new()
    {
        ["prompt_tokens"] = promptTokens,
        ["total_tokens"] = promptTokens + completionTokens,
        ["completion_tokens"] = completionTokens,
        ["prompt_tokens_details"] = null,
    };
}
