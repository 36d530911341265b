using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Chooses the item by its <c>type</c>; what is unknown, or does not fit its type, stays whole.</summary>
internal sealed class ResponseItemConverter : JsonConverter<ResponseItem>
{
    // What is null is kept as such.
    public override bool HandleNull => true;

    public override ResponseItem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader;
        var type = TypeField.Find(reader, out var hasRole) ?? (hasRole ? "message" : null);
        try
        {
            ResponseItem? known = type switch
            {
                "message" => Read<MessageItem>(ref reader, options),
                "reasoning" => Read<ReasoningItem>(ref reader, options),
                "function_call" => Read<FunctionCallItem>(ref reader, options),
                "function_call_output" => Read<FunctionCallOutputItem>(ref reader, options),
                "custom_tool_call" => Read<CustomToolCallItem>(ref reader, options),
                "custom_tool_call_output" => Read<CustomToolCallOutputItem>(ref reader, options),
                "file_search_call" => Read<FileSearchCallItem>(ref reader, options),
                "web_search_call" => Read<WebSearchCallItem>(ref reader, options),
                "computer_call" => Read<ComputerCallItem>(ref reader, options),
                "computer_call_output" => Read<ComputerCallOutputItem>(ref reader, options),
                "code_interpreter_call" => Read<CodeInterpreterCallItem>(ref reader, options),
                "image_generation_call" => Read<ImageGenerationCallItem>(ref reader, options),
                "local_shell_call" => Read<LocalShellCallItem>(ref reader, options),
                "local_shell_call_output" => Read<LocalShellCallOutputItem>(ref reader, options),
                "shell_call" => Read<ShellCallItem>(ref reader, options),
                "shell_call_output" => Read<ShellCallOutputItem>(ref reader, options),
                "apply_patch_call" => Read<ApplyPatchCallItem>(ref reader, options),
                "apply_patch_call_output" => Read<ApplyPatchCallOutputItem>(ref reader, options),
                "mcp_call" => Read<McpCallItem>(ref reader, options),
                "mcp_list_tools" => Read<McpListToolsItem>(ref reader, options),
                "mcp_approval_request" => Read<McpApprovalRequestItem>(ref reader, options),
                "mcp_approval_response" => Read<McpApprovalResponseItem>(ref reader, options),
                "program" => Read<ProgramItem>(ref reader, options),
                "program_output" => Read<ProgramOutputItem>(ref reader, options),
                "tool_search_call" => Read<ToolSearchCallItem>(ref reader, options),
                "tool_search_output" => Read<ToolSearchOutputItem>(ref reader, options),
                "additional_tools" => Read<AdditionalToolsItem>(ref reader, options),
                "compaction" => Read<CompactionItem>(ref reader, options),
                "compaction_trigger" => Read<CompactionTriggerItem>(ref reader, options),
                "item_reference" => Read<ItemReference>(ref reader, options),
                _ => null,
            };
            if (known is not null)
            {
                return known;
            }
        }
        catch (JsonException)
        {
            reader = start;
        }

        return new UnknownResponseItem(type ?? "", JsonElement.ParseValue(ref reader));
    }

    public override void Write(Utf8JsonWriter writer, ResponseItem value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case MessageItem item:
                Write(writer, item, options);
                break;
            case ReasoningItem item:
                Write(writer, item, options);
                break;
            case FunctionCallItem item:
                Write(writer, item, options);
                break;
            case FunctionCallOutputItem item:
                Write(writer, item, options);
                break;
            case CustomToolCallItem item:
                Write(writer, item, options);
                break;
            case CustomToolCallOutputItem item:
                Write(writer, item, options);
                break;
            case FileSearchCallItem item:
                Write(writer, item, options);
                break;
            case WebSearchCallItem item:
                Write(writer, item, options);
                break;
            case ComputerCallItem item:
                Write(writer, item, options);
                break;
            case ComputerCallOutputItem item:
                Write(writer, item, options);
                break;
            case CodeInterpreterCallItem item:
                Write(writer, item, options);
                break;
            case ImageGenerationCallItem item:
                Write(writer, item, options);
                break;
            case LocalShellCallItem item:
                Write(writer, item, options);
                break;
            case LocalShellCallOutputItem item:
                Write(writer, item, options);
                break;
            case ShellCallItem item:
                Write(writer, item, options);
                break;
            case ShellCallOutputItem item:
                Write(writer, item, options);
                break;
            case ApplyPatchCallItem item:
                Write(writer, item, options);
                break;
            case ApplyPatchCallOutputItem item:
                Write(writer, item, options);
                break;
            case McpCallItem item:
                Write(writer, item, options);
                break;
            case McpListToolsItem item:
                Write(writer, item, options);
                break;
            case McpApprovalRequestItem item:
                Write(writer, item, options);
                break;
            case McpApprovalResponseItem item:
                Write(writer, item, options);
                break;
            case ProgramItem item:
                Write(writer, item, options);
                break;
            case ProgramOutputItem item:
                Write(writer, item, options);
                break;
            case ToolSearchCallItem item:
                Write(writer, item, options);
                break;
            case ToolSearchOutputItem item:
                Write(writer, item, options);
                break;
            case AdditionalToolsItem item:
                Write(writer, item, options);
                break;
            case CompactionItem item:
                Write(writer, item, options);
                break;
            case CompactionTriggerItem item:
                Write(writer, item, options);
                break;
            case ItemReference item:
                Write(writer, item, options);
                break;
            case UnknownResponseItem unknown:
                unknown.Json.WriteTo(writer);
                break;
        }
    }

    private static T Read<T>(ref Utf8JsonReader reader, JsonSerializerOptions options)
        where T : ResponseItem =>
        JsonSerializer.Deserialize(ref reader, options.TypeInfo<T>()) ?? throw new JsonException();

    private static void Write<T>(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        where T : ResponseItem =>
        JsonSerializer.Serialize(writer, value, options.TypeInfo<T>());
}
