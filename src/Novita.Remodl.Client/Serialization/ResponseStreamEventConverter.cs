using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Chooses the event by its <c>type</c>; what is unknown, or does not fit its type, stays whole.</summary>
internal sealed class ResponseStreamEventConverter : JsonConverter<ResponseStreamEvent>
{
    // What is null is kept as such.
    public override bool HandleNull => true;

    public override ResponseStreamEvent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader;
        var type = FindType(reader)?.Value;
        try
        {
            ResponseStreamEvent? known = type switch
            {
                "response.output_text.delta" => Read<ResponseTextDeltaEvent>(ref reader, options),
                "response.reasoning_text.delta" => Read<ResponseReasoningDeltaEvent>(ref reader, options),
                "response.reasoning_summary_text.delta" => Read<ResponseSummaryDeltaEvent>(ref reader, options),
                "response.function_call_arguments.delta" or "response.mcp_call_arguments.delta" => Read<ResponseArgumentsDeltaEvent>(ref reader, options),
                "response.created"
                    or "response.queued"
                    or "response.in_progress"
                    or "response.completed"
                    or "response.incomplete"
                    or "response.failed"
                    or "response.cancelled" => Read<ResponseStateEvent>(ref reader, options),
                "response.output_item.added" or "response.output_item.done" => Read<ResponseItemEvent>(ref reader, options),
                "response.content_part.added"
                    or "response.content_part.done"
                    or "response.reasoning_part.added"
                    or "response.reasoning_part.done" => Read<ResponsePartEvent>(ref reader, options),
                "response.output_text.done" => Read<ResponseTextDoneEvent>(ref reader, options),
                "response.output_text.annotation.added" => Read<ResponseAnnotationEvent>(ref reader, options),
                "response.refusal.delta" => Read<ResponseRefusalDeltaEvent>(ref reader, options),
                "response.refusal.done" => Read<ResponseRefusalDoneEvent>(ref reader, options),
                "response.reasoning_text.done" => Read<ResponseReasoningDoneEvent>(ref reader, options),
                "response.reasoning_summary_part.added" or "response.reasoning_summary_part.done" => Read<ResponseSummaryPartEvent>(ref reader, options),
                "response.reasoning_summary_text.done" => Read<ResponseSummaryDoneEvent>(ref reader, options),
                "response.function_call_arguments.done" or "response.mcp_call_arguments.done" => Read<ResponseArgumentsDoneEvent>(ref reader, options),
                "response.custom_tool_call_input.delta" => Read<ResponseToolInputDeltaEvent>(ref reader, options),
                "response.custom_tool_call_input.done" => Read<ResponseToolInputDoneEvent>(ref reader, options),
                "response.code_interpreter_call_code.delta" => Read<ResponseCodeDeltaEvent>(ref reader, options),
                "response.code_interpreter_call_code.done" => Read<ResponseCodeDoneEvent>(ref reader, options),
                "response.shell_call_command.added" or "response.shell_call_command.done" => Read<ResponseShellCommandEvent>(ref reader, options),
                "response.shell_call_command.delta" => Read<ResponseShellCommandDeltaEvent>(ref reader, options),
                "response.shell_call_output_content.delta" => Read<ResponseShellOutputDeltaEvent>(ref reader, options),
                "response.shell_call_output_content.done" => Read<ResponseShellOutputDoneEvent>(ref reader, options),
                "response.file_search_call.in_progress"
                    or "response.file_search_call.searching"
                    or "response.file_search_call.completed"
                    or "response.web_search_call.in_progress"
                    or "response.web_search_call.searching"
                    or "response.web_search_call.completed"
                    or "response.code_interpreter_call.in_progress"
                    or "response.code_interpreter_call.interpreting"
                    or "response.code_interpreter_call.completed"
                    or "response.image_generation_call.in_progress"
                    or "response.image_generation_call.generating"
                    or "response.image_generation_call.completed"
                    or "response.mcp_call.in_progress"
                    or "response.mcp_call.completed"
                    or "response.mcp_call.failed"
                    or "response.mcp_list_tools.in_progress"
                    or "response.mcp_list_tools.completed"
                    or "response.mcp_list_tools.failed" => Read<ResponseProgressEvent>(ref reader, options),
                "response.image_generation_call.partial_image" or "image_generation.partial_image" => Read<ResponsePartialImageEvent>(ref reader, options),
                "response.audio.delta" => Read<ResponseAudioDeltaEvent>(ref reader, options),
                "response.audio.transcript.delta" => Read<ResponseTranscriptDeltaEvent>(ref reader, options),
                "response.audio.done" or "response.audio.transcript.done" => Read<ResponseAudioDoneEvent>(ref reader, options),
                "error" => Read<ResponseErrorEvent>(ref reader, options),
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

        return new UnknownStreamEvent(type ?? "", JsonElement.ParseValue(ref reader));
    }

    public override void Write(Utf8JsonWriter writer, ResponseStreamEvent value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case ResponseTextDeltaEvent known:
                Write(writer, known, options);
                break;
            case ResponseReasoningDeltaEvent known:
                Write(writer, known, options);
                break;
            case ResponseSummaryDeltaEvent known:
                Write(writer, known, options);
                break;
            case ResponseArgumentsDeltaEvent known:
                Write(writer, known, options);
                break;
            case ResponseStateEvent known:
                Write(writer, known, options);
                break;
            case ResponseItemEvent known:
                Write(writer, known, options);
                break;
            case ResponsePartEvent known:
                Write(writer, known, options);
                break;
            case ResponseTextDoneEvent known:
                Write(writer, known, options);
                break;
            case ResponseAnnotationEvent known:
                Write(writer, known, options);
                break;
            case ResponseRefusalDeltaEvent known:
                Write(writer, known, options);
                break;
            case ResponseRefusalDoneEvent known:
                Write(writer, known, options);
                break;
            case ResponseReasoningDoneEvent known:
                Write(writer, known, options);
                break;
            case ResponseSummaryPartEvent known:
                Write(writer, known, options);
                break;
            case ResponseSummaryDoneEvent known:
                Write(writer, known, options);
                break;
            case ResponseArgumentsDoneEvent known:
                Write(writer, known, options);
                break;
            case ResponseToolInputDeltaEvent known:
                Write(writer, known, options);
                break;
            case ResponseToolInputDoneEvent known:
                Write(writer, known, options);
                break;
            case ResponseCodeDeltaEvent known:
                Write(writer, known, options);
                break;
            case ResponseCodeDoneEvent known:
                Write(writer, known, options);
                break;
            case ResponseShellCommandEvent known:
                Write(writer, known, options);
                break;
            case ResponseShellCommandDeltaEvent known:
                Write(writer, known, options);
                break;
            case ResponseShellOutputDeltaEvent known:
                Write(writer, known, options);
                break;
            case ResponseShellOutputDoneEvent known:
                Write(writer, known, options);
                break;
            case ResponseProgressEvent known:
                Write(writer, known, options);
                break;
            case ResponsePartialImageEvent known:
                Write(writer, known, options);
                break;
            case ResponseAudioDeltaEvent known:
                Write(writer, known, options);
                break;
            case ResponseTranscriptDeltaEvent known:
                Write(writer, known, options);
                break;
            case ResponseAudioDoneEvent known:
                Write(writer, known, options);
                break;
            case ResponseErrorEvent known:
                Write(writer, known, options);
                break;
            case UnknownStreamEvent unknown:
                unknown.Json.WriteTo(writer);
                break;
        }
    }

    private static ResponseEventType? FindType(Utf8JsonReader reader) =>
        TypeField.MoveTo(ref reader) ? StringEnumConverter<ResponseEventType>.Read(ref reader) : default(ResponseEventType?);

    private static T Read<T>(ref Utf8JsonReader reader, JsonSerializerOptions options)
        where T : ResponseStreamEvent =>
        JsonSerializer.Deserialize(ref reader, options.TypeInfo<T>()) ?? throw new JsonException();

    private static void Write<T>(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        where T : ResponseStreamEvent =>
        JsonSerializer.Serialize(writer, value, options.TypeInfo<T>());
}
