using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Gives a whole answer out as the one chunk of a stream.</summary>
internal static class WholeAnswer
{
    public static ChatCompletionChunk ToChunk(ChatCompletion completion) => new()
    {
        Id = completion.Id,
        Object = completion.Object == "chat.completion" ? "chat.completion.chunk" : completion.Object,
        Created = completion.Created,
        Model = completion.Model,
        SystemFingerprint = completion.SystemFingerprint,
        ServiceTier = completion.ServiceTier,
        Usage = completion.Usage,
        Moderation = completion.Moderation,
        PromptTokenIds = completion.PromptTokenIds,
        AdditionalProperties = WithFieldsOfWholeAnswers(completion),
        Choices = [.. completion.Choices.Select(ToChunkChoice)],
    };

    // A chunk has no properties for these, and nothing may be lost.
    private static Dictionary<string, JsonElement>? WithFieldsOfWholeAnswers(ChatCompletion completion)
    {
        Dictionary<string, JsonElement>? fields = null;
        Extra.Merge(ref fields, completion.AdditionalProperties);
        Keep("metadata", completion.Metadata is { } metadata ? JsonSerializer.SerializeToElement(metadata, WireJsonContext.Default.IReadOnlyDictionaryStringString) : null);
        Keep("prompt_logprobs", completion.PromptLogprobs?.Json);
        Keep("prompt_text", completion.PromptText is { } text ? JsonSerializer.SerializeToElement(text, WireJsonContext.Default.String) : null);
        Keep("kv_transfer_params", completion.KvTransferParams);
        Keep("ec_transfer_params", completion.EcTransferParams);
        Keep("metrics", completion.Metrics);
        return fields;

        void Keep(string name, JsonElement? value)
        {
            if (value is { } element)
            {
                (fields ??= new(StringComparer.Ordinal))[name] = element;
            }
        }
    }

    private static ChatChunkChoice ToChunkChoice(ChatChoice choice)
    {
        var message = choice.Message;
        var fields = message.ReasoningFields;
        return new()
        {
            Index = choice.Index,
            FinishReason = choice.FinishReason,
            Logprobs = choice.Logprobs,
            StopReason = choice.StopReason,
            TokenIds = choice.TokenIds,
            AdditionalProperties = choice.AdditionalProperties,
            Delta = new()
            {
                Role = message.Role,
                Content = message.Content.Raw is null ? null : message.Text,
                Reasoning = fields.Text,
                ReasoningForm = (fields.Reasoning, fields.ReasoningContent) switch
                {
                    (not null, not null) => ReasoningForm.Both,
                    (not null, null) => ReasoningForm.Reasoning,
                    _ => ReasoningForm.ReasoningContent,
                },
                ReasoningDetails = message.ReasoningDetails,
                Refusal = message.Refusal,
                Audio = message.Audio,
                Annotations = message.Annotations,
                ToolCalls = message.ToolCalls is null ? null : [.. message.ToolCalls.Select(ToFragment)],
                FunctionCall = message.FunctionCall is { } call ? new() { Name = call.Name, Arguments = call.Arguments, AdditionalProperties = call.AdditionalProperties } : null,
                AdditionalProperties = message.AdditionalProperties,
            },
        };
    }

    private static ToolCallDelta ToFragment(ToolCall call, int position) => new()
    {
        Index = call.Index ?? position,
        Id = call.Id,
        Type = call.Type,
        Function = call.Function is { } function ? new() { Name = function.Name, Arguments = function.Arguments, AdditionalProperties = function.AdditionalProperties } : null,
        Custom = call.Custom is { } custom ? new() { Name = custom.Name, Input = custom.Input, AdditionalProperties = custom.AdditionalProperties } : null,
        AdditionalProperties = call.AdditionalProperties,
    };
}
