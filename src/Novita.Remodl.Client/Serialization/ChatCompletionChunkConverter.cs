using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

internal sealed class ChatCompletionChunkConverter : JsonConverter<ChatCompletionChunk>
{
    private static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    private static readonly JsonEncodedText Object = JsonEncodedText.Encode("object");
    private static readonly JsonEncodedText Created = JsonEncodedText.Encode("created");
    private static readonly JsonEncodedText Model = JsonEncodedText.Encode("model");
    private static readonly JsonEncodedText SystemFingerprint = JsonEncodedText.Encode("system_fingerprint");
    private static readonly JsonEncodedText Tier = JsonEncodedText.Encode("service_tier");
    private static readonly JsonEncodedText Choices = JsonEncodedText.Encode("choices");
    private static readonly JsonEncodedText Usage = JsonEncodedText.Encode("usage");
    private static readonly JsonEncodedText Obfuscation = JsonEncodedText.Encode("obfuscation");
    private static readonly JsonEncodedText Moderation = JsonEncodedText.Encode("moderation");
    private static readonly JsonEncodedText PromptTokenIds = JsonEncodedText.Encode("prompt_token_ids");
    private static readonly JsonEncodedText Index = JsonEncodedText.Encode("index");
    private static readonly JsonEncodedText Delta = JsonEncodedText.Encode("delta");
    private static readonly JsonEncodedText Logprobs = JsonEncodedText.Encode("logprobs");
    private static readonly JsonEncodedText Finish = JsonEncodedText.Encode("finish_reason");
    private static readonly JsonEncodedText StopReason = JsonEncodedText.Encode("stop_reason");
    private static readonly JsonEncodedText TokenIds = JsonEncodedText.Encode("token_ids");
    private static readonly JsonEncodedText Role = JsonEncodedText.Encode("role");
    private static readonly JsonEncodedText Content = JsonEncodedText.Encode("content");
    private static readonly JsonEncodedText Reasoning = JsonEncodedText.Encode("reasoning");
    private static readonly JsonEncodedText ReasoningContent = JsonEncodedText.Encode("reasoning_content");
    private static readonly JsonEncodedText ReasoningDetails = JsonEncodedText.Encode("reasoning_details");
    private static readonly JsonEncodedText Refusal = JsonEncodedText.Encode("refusal");
    private static readonly JsonEncodedText ToolCalls = JsonEncodedText.Encode("tool_calls");
    private static readonly JsonEncodedText Audio = JsonEncodedText.Encode("audio");
    private static readonly JsonEncodedText Annotations = JsonEncodedText.Encode("annotations");
    private static readonly JsonEncodedText FunctionCall = JsonEncodedText.Encode("function_call");

    public override ChatCompletionChunk Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new ChatCompletionChunkReader(options).Read(ref reader);

    public override void Write(Utf8JsonWriter writer, ChatCompletionChunk value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteIfSet(Id, value.Id);
        writer.WriteIfSet(Object, value.Object);
        writer.WriteIfSet(Created, value.Created);
        writer.WriteIfSet(Model, value.Model);
        writer.WriteIfSet(SystemFingerprint, value.SystemFingerprint);
        writer.WriteIfSet(Tier, value.ServiceTier);
        if (!value.AdditionalProperties.Holds(Choices))
        {
            Write(writer, value.Choices, options);
        }

        writer.WriteIfSet(Usage, value.Usage, options);
        writer.WriteIfSet(Obfuscation, value.Obfuscation);
        writer.WriteIfSet(Moderation, value.Moderation);
        writer.WriteIfSet(PromptTokenIds, value.PromptTokenIds, options);
        writer.WriteAdditional(value.AdditionalProperties);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<ChatChunkChoice> choices, JsonSerializerOptions options)
    {
        writer.WriteStartArray(Choices);
        foreach (var choice in choices)
        {
            Write(writer, choice, options);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, in ChatChunkChoice choice, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (!choice.AdditionalProperties.Holds(Index))
        {
            writer.WriteNumber(Index, choice.Index);
        }

        if (!choice.AdditionalProperties.Holds(Delta))
        {
            writer.WritePropertyName(Delta);
            Write(writer, choice.Delta, options);
        }

        writer.WriteIfSet(Logprobs, choice.Logprobs, options);
        if (choice.FinishReason is { } reason)
        {
            writer.WriteString(Finish, reason.Value);
        }
        else if (!choice.AdditionalProperties.Holds(Finish))
        {
            writer.WriteNull(Finish);
        }

        writer.WriteIfSet(StopReason, choice.StopReason);
        writer.WriteIfSet(TokenIds, choice.TokenIds, options);
        writer.WriteAdditional(choice.AdditionalProperties);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, in ChatDelta delta, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteIfSet(Role, delta.Role);
        writer.WriteIfSet(Content, delta.Content);
        writer.WriteIfSet(Reasoning, delta.ReasoningFields.Reasoning);
        writer.WriteIfSet(ReasoningContent, delta.ReasoningFields.ReasoningContent);
        writer.WriteIfSet(ReasoningDetails, delta.ReasoningDetails, options);
        writer.WriteIfSet(Refusal, delta.Refusal);
        writer.WriteIfSet(ToolCalls, delta.ToolCalls, options);
        writer.WriteIfSet(Audio, delta.Audio, options);
        writer.WriteIfSet(Annotations, delta.Annotations, options);
        writer.WriteIfSet(FunctionCall, delta.FunctionCall, options);
        writer.WriteAdditional(delta.AdditionalProperties);
        writer.WriteEndObject();
    }
}
