using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

internal sealed class ChatCompletionChunkConverter : JsonConverter<ChatCompletionChunk>
{
    public override ChatCompletionChunk Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new ChatCompletionChunkReader(options).Read(ref reader);

    public override void Write(Utf8JsonWriter writer, ChatCompletionChunk value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteIfSet("id"u8, value.Id);
        writer.WriteIfSet("object"u8, value.Object);
        writer.WriteIfSet("created"u8, value.Created);
        writer.WriteIfSet("model"u8, value.Model);
        writer.WriteIfSet("system_fingerprint"u8, value.SystemFingerprint);
        writer.WriteIfSet("service_tier"u8, value.ServiceTier);
        if (!value.AdditionalProperties.Holds("choices"))
        {
            Write(writer, value.Choices, options);
        }

        writer.WriteIfSet("usage"u8, value.Usage, options);
        writer.WriteIfSet("obfuscation"u8, value.Obfuscation);
        writer.WriteIfSet("moderation"u8, value.Moderation, options);
        writer.WriteIfSet("prompt_token_ids"u8, value.PromptTokenIds, options);
        writer.WriteAdditional(value.AdditionalProperties);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<ChatChunkChoice> choices, JsonSerializerOptions options)
    {
        writer.WriteStartArray("choices"u8);
        foreach (var choice in choices)
        {
            Write(writer, choice, options);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, in ChatChunkChoice choice, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (!choice.AdditionalProperties.Holds("index"))
        {
            writer.WriteNumber("index"u8, choice.Index);
        }

        if (!choice.AdditionalProperties.Holds("delta"))
        {
            writer.WritePropertyName("delta"u8);
            Write(writer, choice.Delta, options);
        }

        writer.WriteIfSet("logprobs"u8, choice.Logprobs, options);
        if (choice.FinishReason is { } reason)
        {
            writer.WriteString("finish_reason"u8, reason.Value);
        }
        else if (!choice.AdditionalProperties.Holds("finish_reason"))
        {
            writer.WriteNull("finish_reason"u8);
        }

        writer.WriteIfSet("stop_reason"u8, choice.StopReason?.Json);
        writer.WriteIfSet("token_ids"u8, choice.TokenIds, options);
        writer.WriteAdditional(choice.AdditionalProperties);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, in ChatDelta delta, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteIfSet("role"u8, delta.Role);
        writer.WriteIfSet("content"u8, delta.Content);
        writer.WriteIfSet("reasoning"u8, delta.ReasoningFields.Reasoning);
        writer.WriteIfSet("reasoning_content"u8, delta.ReasoningFields.ReasoningContent);
        writer.WriteIfSet("reasoning_details"u8, delta.ReasoningDetails, options);
        writer.WriteIfSet("refusal"u8, delta.Refusal);
        writer.WriteIfSet("tool_calls"u8, delta.ToolCalls, options);
        writer.WriteIfSet("audio"u8, delta.Audio, options);
        writer.WriteIfSet("annotations"u8, delta.Annotations, options);
        writer.WriteIfSet("function_call"u8, delta.FunctionCall, options);
        writer.WriteAdditional(delta.AdditionalProperties);
        writer.WriteEndObject();
    }
}
