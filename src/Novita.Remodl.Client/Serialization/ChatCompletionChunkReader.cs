using System.Text.Json;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads the chunks of one stream, one after the other; what they repeat is made once.</summary>
internal sealed class ChatCompletionChunkReader(JsonSerializerOptions options)
{
    private ChunkHeader _header = ChunkHeader.Empty;
    private DeltaDetails? _repeatedDetails;
    private RepeatedString _id;
    private RepeatedString _object;
    private RepeatedString _model;
    private RepeatedString _fingerprint;

    public ChatCompletionChunk Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A chunk is an object.");
        }

        string? id = null, kind = null, model = null, fingerprint = null, obfuscation = null;
        long? created = null;
        ServiceTier? tier = null;
        IReadOnlyList<ChatChunkChoice>? choices = null;
        CompletionUsage? usage = null;
        ModerationReport? moderation = null;
        IReadOnlyList<int>? promptTokenIds = null;
        IDictionary<string, JsonElement>? extra = null;

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.IsProperty("choices"u8))
            {
                reader.Read();
                choices = ReadChoices(ref reader, ref extra);
            }
            else if (reader.IsProperty("id"u8))
            {
                reader.Read();
                id = reader.ReadString("id", ref _id, ref extra);
            }
            else if (reader.IsProperty("object"u8))
            {
                reader.Read();
                kind = reader.ReadString("object", ref _object, ref extra);
            }
            else if (reader.IsProperty("created"u8))
            {
                reader.Read();
                created = reader.ReadTimestamp("created", ref extra);
            }
            else if (reader.IsProperty("model"u8))
            {
                reader.Read();
                model = reader.ReadString("model", ref _model, ref extra);
            }
            else if (reader.IsProperty("system_fingerprint"u8))
            {
                reader.Read();
                fingerprint = reader.ReadString("system_fingerprint", ref _fingerprint, ref extra);
            }
            else if (reader.IsProperty("service_tier"u8))
            {
                reader.Read();
                tier = reader.ReadStringEnum<ServiceTier>("service_tier", ref extra);
            }
            else if (reader.IsProperty("usage"u8))
            {
                reader.Read();
                usage = reader.ReadObject<CompletionUsage>("usage", options, ref extra);
            }
            else if (reader.IsProperty("obfuscation"u8))
            {
                reader.Read();
                obfuscation = reader.ReadString("obfuscation", ref extra);
            }
            else if (reader.IsProperty("moderation"u8))
            {
                reader.Read();
                moderation = reader.ReadObject<ModerationReport>("moderation", options, ref extra);
            }
            else if (reader.IsProperty("prompt_token_ids"u8))
            {
                reader.Read();
                promptTokenIds = reader.ReadObject<IReadOnlyList<int>>("prompt_token_ids", options, ref extra);
            }
            else
            {
                reader.KeepProperty(ref extra);
            }
        }

        var hasDetails = usage is not null || extra is not null || obfuscation is not null || moderation is not null || promptTokenIds is not null;
        return new ChatCompletionChunk
        {
            Header = Share(id, kind, created, model, fingerprint, tier),
            Choices = choices ?? [],
            Details = hasDetails
                ? new() { Usage = usage, Obfuscation = obfuscation, Moderation = moderation, PromptTokenIds = promptTokenIds, AdditionalProperties = extra }
                : null,
        };
    }

    private ChunkHeader Share(string? id, string? kind, long? created, string? model, string? fingerprint, ServiceTier? tier)
    {
        var last = _header;
        if ((object?)last.Id == id && (object?)last.Object == kind && last.Created == created && (object?)last.Model == model && (object?)last.SystemFingerprint == fingerprint && last.ServiceTier == tier)
        {
            return last;
        }

        return _header = new() { Id = id, Object = kind, Created = created, Model = model, SystemFingerprint = fingerprint, ServiceTier = tier };
    }

    private IReadOnlyList<ChatChunkChoice>? ReadChoices(ref Utf8JsonReader reader, ref IDictionary<string, JsonElement>? extra)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            if (reader.TokenType != JsonTokenType.Null)
            {
                reader.KeepAs("choices", ref extra);
            }

            return null;
        }

        var start = reader;
        var count = 0;
        var first = default(ChatChunkChoice);
        List<ChatChunkChoice>? more = null;
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

            var choice = ReadChoice(ref reader);
            if (count++ == 0)
            {
                first = choice;
                continue;
            }

            more ??= [first];
            more.Add(choice);
        }

        return more ?? (count == 0 ? null : (IReadOnlyList<ChatChunkChoice>)new SingleChoice(first));
    }

    private ChatChunkChoice ReadChoice(ref Utf8JsonReader reader)
    {
        int? index = null;
        var delta = default(ChatDelta);
        FinishReason? finishReason = null;
        ChoiceLogprobs? logprobs = null;
        JsonElement? stopReason = null;
        IReadOnlyList<int>? tokenIds = null;
        IDictionary<string, JsonElement>? extra = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.IsProperty("delta"u8))
            {
                reader.Read();
                delta = ReadDelta(ref reader, ref extra);
            }
            else if (reader.IsProperty("index"u8))
            {
                reader.Read();
                index = reader.ReadInt32("index", ref extra);
            }
            else if (reader.IsProperty("finish_reason"u8))
            {
                reader.Read();
                finishReason = reader.ReadStringEnum<FinishReason>("finish_reason", ref extra);
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

        var hasDetails = index is not (null or 0) || finishReason is not null || logprobs is not null || stopReason is not null || tokenIds is not null || extra is not null;
        return new ChatChunkChoice
        {
            Delta = delta,
            Details = hasDetails
                ? new() { Index = index ?? 0, FinishReason = finishReason, Logprobs = logprobs, StopReason = stopReason is { } reason ? new StopReason(reason) : null, TokenIds = tokenIds, AdditionalProperties = extra }
                : null,
        };
    }

    private ChatDelta ReadDelta(ref Utf8JsonReader reader, ref IDictionary<string, JsonElement>? choiceExtra)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            if (reader.TokenType != JsonTokenType.Null)
            {
                reader.KeepAs("delta", ref choiceExtra);
            }

            return default;
        }

        string? content = null, reasoning = null, reasoningContent = null, refusal = null;
        MessageRole? role = null;
        IReadOnlyList<ReasoningDetail>? reasoningDetails = null;
        IReadOnlyList<ToolCallDelta>? toolCalls = null;
        AudioAnswer? audio = null;
        IReadOnlyList<MessageAnnotation>? annotations = null;
        FunctionCallDelta? functionCall = null;
        IDictionary<string, JsonElement>? extra = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.IsProperty("content"u8))
            {
                reader.Read();
                content = reader.ReadString("content", ref extra);
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
            else if (reader.IsProperty("role"u8))
            {
                reader.Read();
                role = reader.ReadStringEnum<MessageRole>("role", ref extra);
            }
            else if (reader.IsProperty("tool_calls"u8))
            {
                reader.Read();
                toolCalls = reader.ReadList<ToolCallDelta>("tool_calls", options, ref extra);
            }
            else if (reader.IsProperty("refusal"u8))
            {
                reader.Read();
                refusal = reader.ReadString("refusal", ref extra);
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
                functionCall = reader.ReadObject<FunctionCallDelta>("function_call", options, ref extra);
            }
            else
            {
                reader.KeepProperty(ref extra);
            }
        }

        var (text, form) = Reasoning(reasoning, reasoningContent, ref extra);
        var isPlain = toolCalls is null && refusal is null && reasoningDetails is null && audio is null && annotations is null && functionCall is null && extra is null;
        return new ChatDelta
        {
            Content = content,
            Reasoning = text,
            Details = isPlain
                ? Share(role, form)
                : new()
                {
                    Role = role,
                    ReasoningForm = form,
                    ReasoningDetails = reasoningDetails,
                    ToolCalls = toolCalls,
                    Refusal = refusal,
                    Audio = audio,
                    Annotations = annotations,
                    FunctionCall = functionCall,
                    AdditionalProperties = extra,
                },
        };
    }

    private static (string? Text, ReasoningForm Form) Reasoning(string? reasoning, string? reasoningContent, ref IDictionary<string, JsonElement>? extra)
    {
        if (reasoning is null)
        {
            return (reasoningContent, ReasoningForm.ReasoningContent);
        }

        if (reasoningContent is null)
        {
            return (reasoning, ReasoningForm.Reasoning);
        }

        if (reasoning == reasoningContent)
        {
            return (reasoning, ReasoningForm.Both);
        }

        if (reasoning.Length == 0)
        {
            return (reasoningContent, ReasoningForm.ReasoningContent);
        }

        if (reasoningContent.Length > 0)
        {
            extra ??= new Dictionary<string, JsonElement>(StringComparer.Ordinal);
            extra["reasoning_content"] = JsonSerializer.SerializeToElement(reasoningContent, WireJsonContext.Default.String);
        }

        return (reasoning, ReasoningForm.Reasoning);
    }

    // Some servers repeat the role in every chunk, and vLLM names reasoning otherwise: one object serves all those chunks.
    private DeltaDetails? Share(MessageRole? role, ReasoningForm form)
    {
        if (role is null && form == ReasoningForm.ReasoningContent)
        {
            return null;
        }

        if (_repeatedDetails is { } last && last.Role == role && last.ReasoningForm == form)
        {
            return last;
        }

        return _repeatedDetails = new() { Role = role, ReasoningForm = form };
    }
}
