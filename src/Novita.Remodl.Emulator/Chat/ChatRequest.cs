using System.Text.Json;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.Chat;

/// <summary>What the emulator makes use of in a request for a chat completion.</summary>
internal sealed class ChatRequest
{
    public required JsonElement Body { get; init; }

    public required string Model { get; init; }

    public required IReadOnlyList<PromptMessage> Messages { get; init; }

    public required IReadOnlyList<ChatTool> Tools { get; init; }

    public required ToolChoice ToolChoice { get; init; }

    public required OutputConstraint? Constraint { get; init; }

    public bool Stream => Body.Bool("stream") ?? false;

    public bool IncludeUsage => Body.Field("stream_options")?.Bool("include_usage") ?? false;

    public bool ContinuousUsage => IncludeUsage && (Body.Field("stream_options")?.Bool("continuous_usage_stats") ?? false);

    public int Count => Math.Clamp(Body.Int("n") ?? 1, 1, 128);

    public IReadOnlyList<string> Stop => Body.Strings("stop");

    public int? MaxTokens => Body.Int("max_completion_tokens") ?? Body.Int("max_tokens");

    public long Seed => Body.Long("seed") ?? 0;

    public bool Logprobs => Body.Bool("logprobs") ?? false;

    public int TopLogprobs => Body.Int("top_logprobs") ?? 0;

    public bool ParallelToolCalls => Body.Bool("parallel_tool_calls") ?? true;

    public bool WantsAudio => Body.Strings("modalities").Contains("audio", StringComparer.Ordinal);

    /// <summary>What the user said last.</summary>
    public string Question => Messages.LastOrDefault(message => message.Role == "user")?.Text ?? "";

    public static ChatRequest Read(JsonElement body, string model)
    {
        IReadOnlyList<ChatTool> tools =
        [
            .. body.Items("tools")
                .Select(tool => tool.Field("function"))
                .OfType<JsonElement>()
                .Select(function => new ChatTool(function.String("name") ?? "", function.Field("parameters"))),
        ];
        return new ChatRequest
        {
            Body = body,
            Model = model,
            Messages = [.. body.Items("messages").Select(PromptReader.Read)],
            Tools = tools,
            ToolChoice = ReadToolChoice(body, tools),
            Constraint = OutputConstraint.Read(body),
        };
    }

    private static ToolChoice ReadToolChoice(JsonElement body, IReadOnlyList<ChatTool> tools)
    {
        if (body.Field("tool_choice")?.Field("function")?.String("name") is { } name)
        {
            return new ToolChoice(ToolChoice.Named, name);
        }

        return new ToolChoice(body.String("tool_choice") ?? (tools.Count > 0 ? ToolChoice.Auto : ToolChoice.None));
    }
}
