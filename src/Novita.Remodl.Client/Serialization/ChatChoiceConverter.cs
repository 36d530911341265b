using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

internal sealed class ChatChoiceConverter : JsonConverter<ChatChoice>
{
    public override ChatChoice Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader, options);

    public static ChatChoice Read(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A choice is an object.");
        }

        int? index = null;
        ChatCompletionMessage? message = null;
        FinishReason? finishReason = null;
        ChoiceLogprobs? logprobs = null;
        JsonElement? stopReason = null;
        IReadOnlyList<int>? tokenIds = null;
        IDictionary<string, JsonElement>? extra = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.IsProperty("message"u8))
            {
                reader.Read();
                message = ReadMessage(ref reader, options, ref extra);
            }
            else if (reader.IsProperty("finish_reason"u8))
            {
                reader.Read();
                finishReason = reader.ReadStringEnum<FinishReason>("finish_reason", ref extra);
            }
            else if (reader.IsProperty("index"u8))
            {
                reader.Read();
                index = reader.ReadInt32("index", ref extra);
            }
            else if (reader.IsProperty("logprobs"u8))
            {
                reader.Read();
                logprobs = reader.ReadObject<ChoiceLogprobs>("logprobs", options, ref extra);
            }
            else if (reader.IsProperty("stop_reason"u8))
            {
                reader.Read();
                stopReason = reader.ReadElement();
            }
            else if (reader.IsProperty("token_ids"u8))
            {
                reader.Read();
                tokenIds = reader.ReadObject<IReadOnlyList<int>>("token_ids", options, ref extra);
            }
            else
            {
                reader.KeepProperty(ref extra);
            }
        }

        return new ChatChoice
        {
            Index = index ?? 0,
            Message = message ?? new() { Role = MessageRole.Assistant },
            FinishReason = finishReason,
            Logprobs = logprobs,
            StopReason = stopReason is { } reason ? new(reason) : null,
            TokenIds = tokenIds,
            ExtensionData = extra,
        };
    }

    public override void Write(Utf8JsonWriter writer, ChatChoice value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (!value.AdditionalProperties.Holds("index"))
        {
            writer.WriteNumber("index"u8, value.Index);
        }

        if (!value.AdditionalProperties.Holds("message"))
        {
            writer.WriteIfSet("message"u8, value.Message, options);
        }

        writer.WriteIfSet("finish_reason"u8, value.FinishReason);
        writer.WriteIfSet("logprobs"u8, value.Logprobs, options);
        writer.WriteIfSet("stop_reason"u8, value.StopReason?.Json);
        writer.WriteIfSet("token_ids"u8, value.TokenIds, options);
        writer.WriteAdditional(value.AdditionalProperties);
        writer.WriteEndObject();
    }

    private static ChatCompletionMessage? ReadMessage(ref Utf8JsonReader reader, JsonSerializerOptions options, ref IDictionary<string, JsonElement>? extra)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ChatCompletionMessageConverter.Read(ref reader, options);
            case JsonTokenType.Null:
                return null;
            default:
                reader.KeepAs("message", ref extra);
                return null;
        }
    }
}
