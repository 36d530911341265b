using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The kind of an event of a streamed response.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<ResponseEventType>))]
public readonly record struct ResponseEventType : IStringEnum<ResponseEventType>
{
    private static readonly ResponseEventType[] KnownValues =
    [
        new("response.output_text.delta"),
        new("response.reasoning_text.delta"),
        new("response.reasoning_summary_text.delta"),
        new("response.function_call_arguments.delta"),
        new("response.mcp_call_arguments.delta"),
        new("response.created"),
        new("response.queued"),
        new("response.in_progress"),
        new("response.completed"),
        new("response.incomplete"),
        new("response.failed"),
        new("response.cancelled"),
        new("response.output_item.added"),
        new("response.output_item.done"),
        new("response.content_part.added"),
        new("response.content_part.done"),
        new("response.reasoning_part.added"),
        new("response.reasoning_part.done"),
        new("response.output_text.done"),
        new("response.output_text.annotation.added"),
        new("response.refusal.delta"),
        new("response.refusal.done"),
        new("response.reasoning_text.done"),
        new("response.reasoning_summary_part.added"),
        new("response.reasoning_summary_part.done"),
        new("response.reasoning_summary_text.done"),
        new("response.function_call_arguments.done"),
        new("response.mcp_call_arguments.done"),
        new("response.custom_tool_call_input.delta"),
        new("response.custom_tool_call_input.done"),
        new("response.code_interpreter_call_code.delta"),
        new("response.code_interpreter_call_code.done"),
        new("response.shell_call_command.added"),
        new("response.shell_call_command.done"),
        new("response.shell_call_command.delta"),
        new("response.shell_call_output_content.delta"),
        new("response.shell_call_output_content.done"),
        new("response.file_search_call.in_progress"),
        new("response.file_search_call.searching"),
        new("response.file_search_call.completed"),
        new("response.web_search_call.in_progress"),
        new("response.web_search_call.searching"),
        new("response.web_search_call.completed"),
        new("response.code_interpreter_call.in_progress"),
        new("response.code_interpreter_call.interpreting"),
        new("response.code_interpreter_call.completed"),
        new("response.image_generation_call.in_progress"),
        new("response.image_generation_call.generating"),
        new("response.image_generation_call.completed"),
        new("response.mcp_call.in_progress"),
        new("response.mcp_call.completed"),
        new("response.mcp_call.failed"),
        new("response.mcp_list_tools.in_progress"),
        new("response.mcp_list_tools.completed"),
        new("response.mcp_list_tools.failed"),
        new("response.image_generation_call.partial_image"),
        new("image_generation.partial_image"),
        new("response.audio.delta"),
        new("response.audio.transcript.delta"),
        new("response.audio.done"),
        new("response.audio.transcript.done"),
        new("error"),
    ];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ResponseEventType(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>response.output_text.delta</c>.</summary>
    public static ResponseEventType OutputTextDelta => KnownValues[0];

    /// <summary><c>response.reasoning_text.delta</c>.</summary>
    public static ResponseEventType ReasoningTextDelta => KnownValues[1];

    /// <summary><c>response.reasoning_summary_text.delta</c>.</summary>
    public static ResponseEventType ReasoningSummaryTextDelta => KnownValues[2];

    /// <summary><c>response.function_call_arguments.delta</c>.</summary>
    public static ResponseEventType FunctionCallArgumentsDelta => KnownValues[3];

    /// <summary><c>response.mcp_call_arguments.delta</c>.</summary>
    public static ResponseEventType McpCallArgumentsDelta => KnownValues[4];

    /// <summary><c>response.created</c>.</summary>
    public static ResponseEventType Created => KnownValues[5];

    /// <summary><c>response.queued</c>.</summary>
    public static ResponseEventType Queued => KnownValues[6];

    /// <summary><c>response.in_progress</c>.</summary>
    public static ResponseEventType InProgress => KnownValues[7];

    /// <summary><c>response.completed</c>.</summary>
    public static ResponseEventType Completed => KnownValues[8];

    /// <summary><c>response.incomplete</c>.</summary>
    public static ResponseEventType Incomplete => KnownValues[9];

    /// <summary><c>response.failed</c>.</summary>
    public static ResponseEventType Failed => KnownValues[10];

    /// <summary><c>response.cancelled</c>.</summary>
    public static ResponseEventType Cancelled => KnownValues[11];

    /// <summary><c>response.output_item.added</c>.</summary>
    public static ResponseEventType OutputItemAdded => KnownValues[12];

    /// <summary><c>response.output_item.done</c>.</summary>
    public static ResponseEventType OutputItemDone => KnownValues[13];

    /// <summary><c>response.content_part.added</c>.</summary>
    public static ResponseEventType ContentPartAdded => KnownValues[14];

    /// <summary><c>response.content_part.done</c>.</summary>
    public static ResponseEventType ContentPartDone => KnownValues[15];

    /// <summary><c>response.reasoning_part.added</c>.</summary>
    public static ResponseEventType ReasoningPartAdded => KnownValues[16];

    /// <summary><c>response.reasoning_part.done</c>.</summary>
    public static ResponseEventType ReasoningPartDone => KnownValues[17];

    /// <summary><c>response.output_text.done</c>.</summary>
    public static ResponseEventType OutputTextDone => KnownValues[18];

    /// <summary><c>response.output_text.annotation.added</c>.</summary>
    public static ResponseEventType OutputTextAnnotationAdded => KnownValues[19];

    /// <summary><c>response.refusal.delta</c>.</summary>
    public static ResponseEventType RefusalDelta => KnownValues[20];

    /// <summary><c>response.refusal.done</c>.</summary>
    public static ResponseEventType RefusalDone => KnownValues[21];

    /// <summary><c>response.reasoning_text.done</c>.</summary>
    public static ResponseEventType ReasoningTextDone => KnownValues[22];

    /// <summary><c>response.reasoning_summary_part.added</c>.</summary>
    public static ResponseEventType ReasoningSummaryPartAdded => KnownValues[23];

    /// <summary><c>response.reasoning_summary_part.done</c>.</summary>
    public static ResponseEventType ReasoningSummaryPartDone => KnownValues[24];

    /// <summary><c>response.reasoning_summary_text.done</c>.</summary>
    public static ResponseEventType ReasoningSummaryTextDone => KnownValues[25];

    /// <summary><c>response.function_call_arguments.done</c>.</summary>
    public static ResponseEventType FunctionCallArgumentsDone => KnownValues[26];

    /// <summary><c>response.mcp_call_arguments.done</c>.</summary>
    public static ResponseEventType McpCallArgumentsDone => KnownValues[27];

    /// <summary><c>response.custom_tool_call_input.delta</c>.</summary>
    public static ResponseEventType CustomToolCallInputDelta => KnownValues[28];

    /// <summary><c>response.custom_tool_call_input.done</c>.</summary>
    public static ResponseEventType CustomToolCallInputDone => KnownValues[29];

    /// <summary><c>response.code_interpreter_call_code.delta</c>.</summary>
    public static ResponseEventType CodeInterpreterCallCodeDelta => KnownValues[30];

    /// <summary><c>response.code_interpreter_call_code.done</c>.</summary>
    public static ResponseEventType CodeInterpreterCallCodeDone => KnownValues[31];

    /// <summary><c>response.shell_call_command.added</c>.</summary>
    public static ResponseEventType ShellCallCommandAdded => KnownValues[32];

    /// <summary><c>response.shell_call_command.done</c>.</summary>
    public static ResponseEventType ShellCallCommandDone => KnownValues[33];

    /// <summary><c>response.shell_call_command.delta</c>.</summary>
    public static ResponseEventType ShellCallCommandDelta => KnownValues[34];

    /// <summary><c>response.shell_call_output_content.delta</c>.</summary>
    public static ResponseEventType ShellCallOutputContentDelta => KnownValues[35];

    /// <summary><c>response.shell_call_output_content.done</c>.</summary>
    public static ResponseEventType ShellCallOutputContentDone => KnownValues[36];

    /// <summary><c>response.file_search_call.in_progress</c>.</summary>
    public static ResponseEventType FileSearchCallInProgress => KnownValues[37];

    /// <summary><c>response.file_search_call.searching</c>.</summary>
    public static ResponseEventType FileSearchCallSearching => KnownValues[38];

    /// <summary><c>response.file_search_call.completed</c>.</summary>
    public static ResponseEventType FileSearchCallCompleted => KnownValues[39];

    /// <summary><c>response.web_search_call.in_progress</c>.</summary>
    public static ResponseEventType WebSearchCallInProgress => KnownValues[40];

    /// <summary><c>response.web_search_call.searching</c>.</summary>
    public static ResponseEventType WebSearchCallSearching => KnownValues[41];

    /// <summary><c>response.web_search_call.completed</c>.</summary>
    public static ResponseEventType WebSearchCallCompleted => KnownValues[42];

    /// <summary><c>response.code_interpreter_call.in_progress</c>.</summary>
    public static ResponseEventType CodeInterpreterCallInProgress => KnownValues[43];

    /// <summary><c>response.code_interpreter_call.interpreting</c>.</summary>
    public static ResponseEventType CodeInterpreterCallInterpreting => KnownValues[44];

    /// <summary><c>response.code_interpreter_call.completed</c>.</summary>
    public static ResponseEventType CodeInterpreterCallCompleted => KnownValues[45];

    /// <summary><c>response.image_generation_call.in_progress</c>.</summary>
    public static ResponseEventType ImageGenerationCallInProgress => KnownValues[46];

    /// <summary><c>response.image_generation_call.generating</c>.</summary>
    public static ResponseEventType ImageGenerationCallGenerating => KnownValues[47];

    /// <summary><c>response.image_generation_call.completed</c>.</summary>
    public static ResponseEventType ImageGenerationCallCompleted => KnownValues[48];

    /// <summary><c>response.mcp_call.in_progress</c>.</summary>
    public static ResponseEventType McpCallInProgress => KnownValues[49];

    /// <summary><c>response.mcp_call.completed</c>.</summary>
    public static ResponseEventType McpCallCompleted => KnownValues[50];

    /// <summary><c>response.mcp_call.failed</c>.</summary>
    public static ResponseEventType McpCallFailed => KnownValues[51];

    /// <summary><c>response.mcp_list_tools.in_progress</c>.</summary>
    public static ResponseEventType McpListToolsInProgress => KnownValues[52];

    /// <summary><c>response.mcp_list_tools.completed</c>.</summary>
    public static ResponseEventType McpListToolsCompleted => KnownValues[53];

    /// <summary><c>response.mcp_list_tools.failed</c>.</summary>
    public static ResponseEventType McpListToolsFailed => KnownValues[54];

    /// <summary><c>response.image_generation_call.partial_image</c>.</summary>
    public static ResponseEventType ImageGenerationCallPartialImage => KnownValues[55];

    /// <summary><c>image_generation.partial_image</c>.</summary>
    public static ResponseEventType PartialImage => KnownValues[56];

    /// <summary><c>response.audio.delta</c>.</summary>
    public static ResponseEventType AudioDelta => KnownValues[57];

    /// <summary><c>response.audio.transcript.delta</c>.</summary>
    public static ResponseEventType AudioTranscriptDelta => KnownValues[58];

    /// <summary><c>response.audio.done</c>.</summary>
    public static ResponseEventType AudioDone => KnownValues[59];

    /// <summary><c>response.audio.transcript.done</c>.</summary>
    public static ResponseEventType AudioTranscriptDone => KnownValues[60];

    /// <summary><c>error</c>.</summary>
    public static ResponseEventType Error => KnownValues[61];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<ResponseEventType> IStringEnum<ResponseEventType>.Known => KnownValues;

    static ResponseEventType IStringEnum<ResponseEventType>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator ResponseEventType(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
