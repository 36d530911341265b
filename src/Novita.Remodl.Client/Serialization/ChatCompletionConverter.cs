using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

internal sealed class ChatCompletionConverter : JsonConverter<ChatCompletion>
{
    public override ChatCompletion Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A chat completion is an object.");
        }

        string? id = null, kind = null, model = null, fingerprint = null, promptText = null;
        long? created = null;
        IReadOnlyList<ChatChoice>? choices = null;
        CompletionUsage? usage = null;
        ServiceTier? tier = null;
        IReadOnlyDictionary<string, string>? metadata = null;
        IReadOnlyList<int>? promptTokenIds = null;
        ModerationReport? moderation = null;
        JsonElement? promptLogprobs = null, kvTransfer = null, ecTransfer = null, metrics = null;
        IDictionary<string, JsonElement>? extra = null;

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.IsProperty("choices"u8))
            {
                reader.Read();
                choices = ReadChoices(ref reader, options, ref extra);
            }
            else if (reader.IsProperty("id"u8))
            {
                reader.Read();
                id = reader.ReadString("id", ref extra);
            }
            else if (reader.IsProperty("object"u8))
            {
                reader.Read();
                kind = reader.ReadString("object", ref extra);
            }
            else if (reader.IsProperty("created"u8))
            {
                reader.Read();
                created = reader.ReadTimestamp("created", ref extra);
            }
            else if (reader.IsProperty("model"u8))
            {
                reader.Read();
                model = reader.ReadString("model", ref extra);
            }
            else if (reader.IsProperty("usage"u8))
            {
                reader.Read();
                usage = reader.ReadObject<CompletionUsage>("usage", options, ref extra);
            }
            else if (reader.IsProperty("system_fingerprint"u8))
            {
                reader.Read();
                fingerprint = reader.ReadString("system_fingerprint", ref extra);
            }
            else if (reader.IsProperty("service_tier"u8))
            {
                reader.Read();
                tier = reader.ReadStringEnum<ServiceTier>("service_tier", ref extra);
            }
            else if (reader.IsProperty("metadata"u8))
            {
                reader.Read();
                metadata = reader.ReadObject<IReadOnlyDictionary<string, string>>("metadata", options, ref extra);
            }
            else if (reader.IsProperty("moderation"u8))
            {
                reader.Read();
                moderation = reader.ReadObject<ModerationReport>("moderation", options, ref extra);
            }
            else if (reader.IsProperty("prompt_logprobs"u8))
            {
                reader.Read();
                promptLogprobs = reader.ReadElement();
            }
            else if (reader.IsProperty("prompt_token_ids"u8))
            {
                reader.Read();
                promptTokenIds = reader.ReadObject<IReadOnlyList<int>>("prompt_token_ids", options, ref extra);
            }
            else if (reader.IsProperty("prompt_text"u8))
            {
                reader.Read();
                promptText = reader.ReadString("prompt_text", ref extra);
            }
            else if (reader.IsProperty("kv_transfer_params"u8))
            {
                reader.Read();
                kvTransfer = reader.ReadElement();
            }
            else if (reader.IsProperty("ec_transfer_params"u8))
            {
                reader.Read();
                ecTransfer = reader.ReadElement();
            }
            else if (reader.IsProperty("metrics"u8))
            {
                reader.Read();
                metrics = reader.ReadElement();
            }
            else
            {
                reader.KeepProperty(ref extra);
            }
        }

        return new ChatCompletion
        {
            Id = id,
            Object = kind,
            Created = created,
            Model = model,
            Choices = choices ?? [],
            Usage = usage,
            SystemFingerprint = fingerprint,
            ServiceTier = tier,
            Metadata = metadata,
            Moderation = moderation,
            PromptLogprobs = promptLogprobs is { } logprobs ? new(logprobs) : null,
            PromptTokenIds = promptTokenIds,
            PromptText = promptText,
            KvTransferParams = kvTransfer,
            EcTransferParams = ecTransfer,
            Metrics = metrics,
            ExtensionData = extra,
        };
    }

    public override void Write(Utf8JsonWriter writer, ChatCompletion value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteIfSet("id"u8, value.Id);
        writer.WriteIfSet("object"u8, value.Object);
        writer.WriteIfSet("created"u8, value.Created);
        writer.WriteIfSet("model"u8, value.Model);
        if (!value.AdditionalProperties.Holds("choices"))
        {
            writer.WriteIfSet("choices"u8, value.Choices, options);
        }

        writer.WriteIfSet("usage"u8, value.Usage, options);
        writer.WriteIfSet("system_fingerprint"u8, value.SystemFingerprint);
        writer.WriteIfSet("service_tier"u8, value.ServiceTier);
        writer.WriteIfSet("metadata"u8, value.Metadata, options);
        writer.WriteIfSet("moderation"u8, value.Moderation, options);
        writer.WriteIfSet("prompt_logprobs"u8, value.PromptLogprobs?.Json);
        writer.WriteIfSet("prompt_token_ids"u8, value.PromptTokenIds, options);
        writer.WriteIfSet("prompt_text"u8, value.PromptText);
        writer.WriteIfSet("kv_transfer_params"u8, value.KvTransferParams);
        writer.WriteIfSet("ec_transfer_params"u8, value.EcTransferParams);
        writer.WriteIfSet("metrics"u8, value.Metrics);
        writer.WriteAdditional(value.AdditionalProperties);
        writer.WriteEndObject();
    }

    private static ChatChoice[]? ReadChoices(ref Utf8JsonReader reader, JsonSerializerOptions options, ref IDictionary<string, JsonElement>? extra)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            if (reader.TokenType != JsonTokenType.Null)
            {
                reader.KeepAs("choices", ref extra);
            }

            return null;
        }

        // One choice is the rule: a list is made only from the second on.
        var start = reader;
        ChatChoice? first = null;
        List<ChatChoice>? more = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.Null)
            {
                continue;
            }

            if (reader.TokenType != JsonTokenType.StartObject)
            {
                reader = start;
                reader.KeepAs("choices", ref extra);
                return null;
            }

            var choice = ChatChoiceConverter.Read(ref reader, options);
            if (first is null)
            {
                first = choice;
                continue;
            }

            more ??= [first];
            more.Add(choice);
        }

        return more?.ToArray() ?? (first is null ? [] : [first]);
    }
}
