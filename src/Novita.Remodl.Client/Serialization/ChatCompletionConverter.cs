using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

internal sealed class ChatCompletionConverter : JsonConverter<ChatCompletion>
{
    private static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    private static readonly JsonEncodedText Object = JsonEncodedText.Encode("object");
    private static readonly JsonEncodedText Created = JsonEncodedText.Encode("created");
    private static readonly JsonEncodedText Model = JsonEncodedText.Encode("model");
    private static readonly JsonEncodedText Choices = JsonEncodedText.Encode("choices");
    private static readonly JsonEncodedText Usage = JsonEncodedText.Encode("usage");
    private static readonly JsonEncodedText SystemFingerprint = JsonEncodedText.Encode("system_fingerprint");
    private static readonly JsonEncodedText Tier = JsonEncodedText.Encode("service_tier");
    private static readonly JsonEncodedText Metadata = JsonEncodedText.Encode("metadata");
    private static readonly JsonEncodedText Moderation = JsonEncodedText.Encode("moderation");
    private static readonly JsonEncodedText PromptLogprobs = JsonEncodedText.Encode("prompt_logprobs");
    private static readonly JsonEncodedText PromptTokenIds = JsonEncodedText.Encode("prompt_token_ids");
    private static readonly JsonEncodedText PromptText = JsonEncodedText.Encode("prompt_text");
    private static readonly JsonEncodedText KvTransferParams = JsonEncodedText.Encode("kv_transfer_params");
    private static readonly JsonEncodedText EcTransferParams = JsonEncodedText.Encode("ec_transfer_params");
    private static readonly JsonEncodedText Metrics = JsonEncodedText.Encode("metrics");

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
        JsonElement? moderation = null, promptLogprobs = null, kvTransfer = null, ecTransfer = null, metrics = null;
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
                moderation = reader.ReadElement();
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
            PromptLogprobs = promptLogprobs,
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
        writer.WriteIfSet(Id, value.Id);
        writer.WriteIfSet(Object, value.Object);
        writer.WriteIfSet(Created, value.Created);
        writer.WriteIfSet(Model, value.Model);
        if (!value.AdditionalProperties.Holds(Choices))
        {
            writer.WriteIfSet(Choices, value.Choices, options);
        }

        writer.WriteIfSet(Usage, value.Usage, options);
        writer.WriteIfSet(SystemFingerprint, value.SystemFingerprint);
        writer.WriteIfSet(Tier, value.ServiceTier);
        writer.WriteIfSet(Metadata, value.Metadata, options);
        writer.WriteIfSet(Moderation, value.Moderation);
        writer.WriteIfSet(PromptLogprobs, value.PromptLogprobs);
        writer.WriteIfSet(PromptTokenIds, value.PromptTokenIds, options);
        writer.WriteIfSet(PromptText, value.PromptText);
        writer.WriteIfSet(KvTransferParams, value.KvTransferParams);
        writer.WriteIfSet(EcTransferParams, value.EcTransferParams);
        writer.WriteIfSet(Metrics, value.Metrics);
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
