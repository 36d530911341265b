using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Chat;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.NovitaAI;

/// <summary>Chat as Novita answers it.</summary>
internal sealed class NovitaChatDialect : ChatDialect
{
    public override bool SendsNullUsage => true;

    public override bool KeepsStopSequence(ChatRequest request) => true;

    public override IReadOnlyList<string> ReasoningFields(ChatRequest request)
    {
        if (request.Body.Field("reasoning")?.Bool("exclude") == true)
        {
            return [];
        }

        return request.Body.Bool("reasoning_split") == true ? ["reasoning_content", "reasoning_details"] : ["reasoning_content"];
    }

    public override bool ThinksInText(ChatRequest request) =>
        request.Model.Contains("r1-turbo", StringComparison.Ordinal) && request.Body.Bool("separate_reasoning") != true;

    public override string ToolCallId(string id) => "call_" + id;

    public override string FinishReasonOfToolCalls(ToolChoice choice) => "tool_calls";

    public override void AddToChoice(JsonObject choice, Generation generation, bool isLast) =>
        choice["content_filter_results"] = new JsonObject { ["hate"] = new JsonObject { ["filtered"] = false } };

    public override void AddToAnswer(JsonObject answer)
    {
    }

    public override JsonObject Usage(int promptTokens, Generation[] generations, int completionTokens) => new()
    {
        ["prompt_tokens"] = promptTokens,
        ["completion_tokens"] = completionTokens,
        ["total_tokens"] = promptTokens + completionTokens,
        ["prompt_tokens_details"] = new JsonObject
        {
            ["audio_tokens"] = 0,
            ["cached_tokens"] = 0,
            ["cache_creation_Prompt_tokens"] = 0,
            ["cache_read_Prompt_tokens"] = 0,
        },
        ["completion_tokens_details"] = new JsonObject
        {
            ["audio_tokens"] = 0,
            ["reasoning_tokens"] = Math.Min(completionTokens, generations.Sum(generation => generation.Reasoning.Count)),
        },
    };
}
