using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads leniently: a field that does not fit is kept as it came.</summary>
internal sealed class ModelResponseConverter : JsonConverter<ModelResponse>
{
    public override ModelResponse Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A response is an object.");
        }

        string? id = null, kind = null, model = null, previousResponseId = null, truncation = null, promptCacheKey = null, safetyIdentifier = null, user = null;
        long? createdAt = null, completedAt = null;
        ResponseStatus? status = null;
        ResponseError? error = null;
        IncompleteDetails? incompleteDetails = null;
        ResponseInput? instructions = null;
        IReadOnlyList<ResponseItem>? output = null;
        ResponseUsage? usage = null;
        ResponseConversation? conversation = null;
        IReadOnlyList<ResponseTool>? tools = null;
        ResponseToolChoice? toolChoice = null;
        bool? parallelToolCalls = null, background = null, store = null;
        int? maxToolCalls = null, maxOutputTokens = null, topLogprobs = null;
        ResponseTextSettings? text = null;
        ResponseReasoning? reasoning = null;
        double? temperature = null, topP = null;
        PromptTemplate? prompt = null;
        ServiceTier? serviceTier = null;
        PromptCacheRetention? promptCacheRetention = null;
        PromptCacheOptions? promptCacheOptions = null;
        IReadOnlyDictionary<string, string>? metadata = null;
        ModerationReport? moderation = null;
        JsonElement? inputMessages = null, outputMessages = null;
        IDictionary<string, JsonElement>? extra = null;

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            switch (reader.GetString())
            {
                case "id":
                    reader.Read();
                    id = reader.ReadString("id", ref extra);
                    break;
                case "object":
                    reader.Read();
                    kind = reader.ReadString("object", ref extra);
                    break;
                case "created_at":
                    reader.Read();
                    createdAt = reader.ReadInt64("created_at", ref extra);
                    break;
                case "completed_at":
                    reader.Read();
                    completedAt = reader.ReadInt64("completed_at", ref extra);
                    break;
                case "status":
                    reader.Read();
                    status = reader.ReadStringEnum<ResponseStatus>("status", ref extra);
                    break;
                case "error":
                    reader.Read();
                    error = reader.ReadObject<ResponseError>("error", options, ref extra);
                    break;
                case "incomplete_details":
                    reader.Read();
                    incompleteDetails = reader.ReadObject<IncompleteDetails>("incomplete_details", options, ref extra);
                    break;
                case "model":
                    reader.Read();
                    model = reader.ReadString("model", ref extra);
                    break;
                case "instructions":
                    reader.Read();
                    instructions = reader.TokenType == JsonTokenType.Null ? default(ResponseInput?) : ResponseInputConverter.Read(ref reader, options);
                    break;
                case "output":
                    reader.Read();
                    output = reader.ReadObject<IReadOnlyList<ResponseItem>>("output", options, ref extra);
                    break;
                case "usage":
                    reader.Read();
                    usage = reader.ReadObject<ResponseUsage>("usage", options, ref extra);
                    break;
                case "previous_response_id":
                    reader.Read();
                    previousResponseId = reader.ReadString("previous_response_id", ref extra);
                    break;
                case "conversation":
                    reader.Read();
                    conversation = reader.ReadObject<ResponseConversation>("conversation", options, ref extra);
                    break;
                case "tools":
                    reader.Read();
                    tools = reader.ReadObject<IReadOnlyList<ResponseTool>>("tools", options, ref extra);
                    break;
                case "tool_choice":
                    reader.Read();
                    toolChoice = reader.ReadObject<ResponseToolChoice>("tool_choice", options, ref extra);
                    break;
                case "parallel_tool_calls":
                    reader.Read();
                    parallelToolCalls = reader.ReadBoolean("parallel_tool_calls", ref extra);
                    break;
                case "max_tool_calls":
                    reader.Read();
                    maxToolCalls = reader.ReadInt32("max_tool_calls", ref extra);
                    break;
                case "text":
                    reader.Read();
                    text = reader.ReadObject<ResponseTextSettings>("text", options, ref extra);
                    break;
                case "reasoning":
                    reader.Read();
                    reasoning = reader.ReadObject<ResponseReasoning>("reasoning", options, ref extra);
                    break;
                case "max_output_tokens":
                    reader.Read();
                    maxOutputTokens = reader.ReadInt32("max_output_tokens", ref extra);
                    break;
                case "temperature":
                    reader.Read();
                    temperature = reader.ReadDouble("temperature", ref extra);
                    break;
                case "top_p":
                    reader.Read();
                    topP = reader.ReadDouble("top_p", ref extra);
                    break;
                case "top_logprobs":
                    reader.Read();
                    topLogprobs = reader.ReadInt32("top_logprobs", ref extra);
                    break;
                case "background":
                    reader.Read();
                    background = reader.ReadBoolean("background", ref extra);
                    break;
                case "store":
                    reader.Read();
                    store = reader.ReadBoolean("store", ref extra);
                    break;
                case "prompt":
                    reader.Read();
                    prompt = reader.ReadObject<PromptTemplate>("prompt", options, ref extra);
                    break;
                case "truncation":
                    reader.Read();
                    truncation = reader.ReadString("truncation", ref extra);
                    break;
                case "service_tier":
                    reader.Read();
                    serviceTier = reader.ReadStringEnum<ServiceTier>("service_tier", ref extra);
                    break;
                case "prompt_cache_key":
                    reader.Read();
                    promptCacheKey = reader.ReadString("prompt_cache_key", ref extra);
                    break;
                case "prompt_cache_retention":
                    reader.Read();
                    promptCacheRetention = reader.ReadStringEnum<PromptCacheRetention>("prompt_cache_retention", ref extra);
                    break;
                case "prompt_cache_options":
                    reader.Read();
                    promptCacheOptions = reader.ReadObject<PromptCacheOptions>("prompt_cache_options", options, ref extra);
                    break;
                case "safety_identifier":
                    reader.Read();
                    safetyIdentifier = reader.ReadString("safety_identifier", ref extra);
                    break;
                case "user":
                    reader.Read();
                    user = reader.ReadString("user", ref extra);
                    break;
                case "metadata":
                    reader.Read();
                    metadata = reader.ReadObject<IReadOnlyDictionary<string, string>>("metadata", options, ref extra);
                    break;
                case "moderation":
                    reader.Read();
                    moderation = reader.ReadObject<ModerationReport>("moderation", options, ref extra);
                    break;
                case "input_messages":
                    reader.Read();
                    inputMessages = reader.ReadElement();
                    break;
                case "output_messages":
                    reader.Read();
                    outputMessages = reader.ReadElement();
                    break;
                default:
                    reader.KeepProperty(ref extra);
                    break;
            }
        }

        return new()
        {
            Id = id,
            Object = kind,
            CreatedAt = createdAt,
            CompletedAt = completedAt,
            Status = status,
            Error = error,
            IncompleteDetails = incompleteDetails,
            Model = model,
            Instructions = instructions,
            Output = output ?? [],
            Usage = usage,
            PreviousResponseId = previousResponseId,
            Conversation = conversation,
            Tools = tools,
            ToolChoice = toolChoice,
            ParallelToolCalls = parallelToolCalls,
            MaxToolCalls = maxToolCalls,
            Text = text,
            Reasoning = reasoning,
            MaxOutputTokens = maxOutputTokens,
            Temperature = temperature,
            TopP = topP,
            TopLogprobs = topLogprobs,
            Background = background,
            Store = store,
            Prompt = prompt,
            Truncation = truncation,
            ServiceTier = serviceTier,
            PromptCacheKey = promptCacheKey,
            PromptCacheRetention = promptCacheRetention,
            PromptCacheOptions = promptCacheOptions,
            SafetyIdentifier = safetyIdentifier,
            User = user,
            Metadata = metadata,
            Moderation = moderation,
            InputMessages = inputMessages,
            OutputMessages = outputMessages,
            ExtensionData = extra,
        };
    }

    public override void Write(Utf8JsonWriter writer, ModelResponse value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteIfSet("id"u8, value.Id);
        writer.WriteIfSet("object"u8, value.Object);
        writer.WriteIfSet("created_at"u8, value.CreatedAt);
        writer.WriteIfSet("completed_at"u8, value.CompletedAt);
        writer.WriteIfSet("status"u8, value.Status);
        writer.WriteIfSet("error"u8, value.Error, options);
        writer.WriteIfSet("incomplete_details"u8, value.IncompleteDetails, options);
        writer.WriteIfSet("model"u8, value.Model);
        if (value.Instructions is { } instructions)
        {
            writer.WritePropertyName("instructions"u8);
            JsonSerializer.Serialize(writer, instructions, options.TypeInfo<ResponseInput>());
        }

        writer.WriteIfSet("output"u8, value.Output, options);
        writer.WriteIfSet("usage"u8, value.Usage, options);
        writer.WriteIfSet("previous_response_id"u8, value.PreviousResponseId);
        writer.WriteIfSet("conversation"u8, value.Conversation, options);
        writer.WriteIfSet("tools"u8, value.Tools, options);
        writer.WriteIfSet("tool_choice"u8, value.ToolChoice, options);
        writer.WriteIfSet("parallel_tool_calls"u8, value.ParallelToolCalls);
        writer.WriteIfSet("max_tool_calls"u8, value.MaxToolCalls);
        writer.WriteIfSet("text"u8, value.Text, options);
        writer.WriteIfSet("reasoning"u8, value.Reasoning, options);
        writer.WriteIfSet("max_output_tokens"u8, value.MaxOutputTokens);
        writer.WriteIfSet("temperature"u8, value.Temperature);
        writer.WriteIfSet("top_p"u8, value.TopP);
        writer.WriteIfSet("top_logprobs"u8, value.TopLogprobs);
        writer.WriteIfSet("background"u8, value.Background);
        writer.WriteIfSet("store"u8, value.Store);
        writer.WriteIfSet("prompt"u8, value.Prompt, options);
        writer.WriteIfSet("truncation"u8, value.Truncation);
        writer.WriteIfSet("service_tier"u8, value.ServiceTier);
        writer.WriteIfSet("prompt_cache_key"u8, value.PromptCacheKey);
        writer.WriteIfSet("prompt_cache_retention"u8, value.PromptCacheRetention);
        writer.WriteIfSet("prompt_cache_options"u8, value.PromptCacheOptions, options);
        writer.WriteIfSet("safety_identifier"u8, value.SafetyIdentifier);
        writer.WriteIfSet("user"u8, value.User);
        writer.WriteIfSet("metadata"u8, value.Metadata, options);
        writer.WriteIfSet("moderation"u8, value.Moderation, options);
        writer.WriteIfSet("input_messages"u8, value.InputMessages);
        writer.WriteIfSet("output_messages"u8, value.OutputMessages);
        writer.WriteAdditional(value.AdditionalProperties);
        writer.WriteEndObject();
    }
}
