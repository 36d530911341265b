using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

internal sealed class ChatCompletionMessageConverter : JsonConverter<ChatCompletionMessage>
{
    public override ChatCompletionMessage Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader, options);

    public static ChatCompletionMessage Read(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A message is an object.");
        }

        MessageRole? role = null;
        var content = default(MessageContent);
        string? name = null, reasoning = null, reasoningContent = null, toolCallId = null, refusal = null;
        IReadOnlyList<ReasoningDetail>? reasoningDetails = null;
        IReadOnlyList<ToolCall>? toolCalls = null;
        AudioAnswer? audio = null;
        IReadOnlyList<MessageAnnotation>? annotations = null;
        FunctionCall? functionCall = null;
        IDictionary<string, JsonElement>? extra = null;

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.IsProperty("role"u8))
            {
                reader.Read();
                role = reader.ReadStringEnum<MessageRole>("role", ref extra);
            }
            else if (reader.IsProperty("content"u8))
            {
                reader.Read();
                content = MessageContentConverter.Read(ref reader, options);
            }
            else if (reader.IsProperty("reasoning_content"u8))
            {
                reader.Read();
                reasoningContent = reader.ReadString("reasoning_content", ref extra);
            }
            else if (reader.IsProperty("reasoning"u8))
            {
                reader.Read();
                reasoning = reader.ReadString("reasoning", ref extra);
            }
            else if (reader.IsProperty("tool_calls"u8))
            {
                reader.Read();
                toolCalls = reader.ReadList<ToolCall>("tool_calls", options, ref extra);
            }
            else if (reader.IsProperty("refusal"u8))
            {
                reader.Read();
                refusal = reader.ReadString("refusal", ref extra);
            }
            else if (reader.IsProperty("name"u8))
            {
                reader.Read();
                name = reader.ReadString("name", ref extra);
            }
            else if (reader.IsProperty("tool_call_id"u8))
            {
                reader.Read();
                toolCallId = reader.ReadString("tool_call_id", ref extra);
            }
            else if (reader.IsProperty("reasoning_details"u8))
            {
                reader.Read();
                reasoningDetails = reader.ReadList<ReasoningDetail>("reasoning_details", options, ref extra);
            }
            else if (reader.IsProperty("audio"u8))
            {
                reader.Read();
                audio = reader.ReadObject<AudioAnswer>("audio", options, ref extra);
            }
            else if (reader.IsProperty("annotations"u8))
            {
                reader.Read();
                annotations = reader.ReadList<MessageAnnotation>("annotations", options, ref extra);
            }
            else if (reader.IsProperty("function_call"u8))
            {
                reader.Read();
                functionCall = reader.ReadObject<FunctionCall>("function_call", options, ref extra);
            }
            else
            {
                reader.KeepProperty(ref extra);
            }
        }

        return new ChatCompletionMessage
        {
            Role = role ?? MessageRole.Assistant,
            Content = content,
            Name = name,
            ReasoningFields = new(reasoning, reasoningContent),
            ReasoningDetails = reasoningDetails,
            ToolCalls = toolCalls,
            ToolCallId = toolCallId,
            Refusal = refusal,
            Audio = audio,
            Annotations = annotations,
            FunctionCall = functionCall,
            ExtensionData = extra,
        };
    }

    public override void Write(Utf8JsonWriter writer, ChatCompletionMessage value, JsonSerializerOptions options) => WriteTo(writer, value, options);

    public static void WriteTo(Utf8JsonWriter writer, ChatCompletionMessage value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (!value.AdditionalProperties.Holds("role"))
        {
            writer.WriteString("role"u8, value.Role.Value);
        }

        if (!value.Content.IsAbsent)
        {
            writer.WritePropertyName("content"u8);
            TextOrList.Write<ContentPart>(writer, value.Content.Raw, options);
        }

        writer.WriteIfSet("name"u8, value.Name);
        writer.WriteIfSet("reasoning"u8, value.ReasoningFields.Reasoning);
        writer.WriteIfSet("reasoning_content"u8, value.ReasoningFields.ReasoningContent);
        writer.WriteIfSet("reasoning_details"u8, value.ReasoningDetails, options);

        // Several servers reject an empty list.
        if (value.ToolCalls is { Count: > 0 })
        {
            writer.WriteIfSet("tool_calls"u8, value.ToolCalls, options);
        }

        writer.WriteIfSet("tool_call_id"u8, value.ToolCallId);
        writer.WriteIfSet("refusal"u8, value.Refusal);
        writer.WriteIfSet("audio"u8, value.Audio, options);
        writer.WriteIfSet("annotations"u8, value.Annotations, options);
        writer.WriteIfSet("function_call"u8, value.FunctionCall, options);
        writer.WriteAdditional(value.AdditionalProperties);
        writer.WriteEndObject();
    }
}
