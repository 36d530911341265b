using System.Text.Json;

namespace Novita.Remodl.Client.Serialization;

/// <summary>
/// Writes requests. The source generator's metadata would do it too, but looks at each of the hundred properties through delegates, which takes longer than all else that a call costs.
/// </summary>
internal static class ChatCompletionRequestWriter
{
    public static void Write(Utf8JsonWriter writer, ChatCompletionRequest request, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("model"u8, request.Model);
        writer.WriteStartArray("messages"u8);
        foreach (var message in request.Messages)
        {
            ChatCompletionMessageConverter.WriteTo(writer, message, options);
        }

        writer.WriteEndArray();
        writer.WriteIfSet("max_tokens"u8, request.MaxTokens);
        writer.WriteIfSet("max_completion_tokens"u8, request.MaxCompletionTokens);
        writer.WriteIfSet("temperature"u8, request.Temperature);
        writer.WriteIfSet("top_p"u8, request.TopP);
        writer.WriteIfSet("top_k"u8, request.TopK);
        writer.WriteIfSet("min_p"u8, request.MinP);
        writer.WriteIfSet("frequency_penalty"u8, request.FrequencyPenalty);
        writer.WriteIfSet("presence_penalty"u8, request.PresencePenalty);
        writer.WriteIfSet("repetition_penalty"u8, request.RepetitionPenalty);
        writer.WriteIfSet("logit_bias"u8, request.LogitBias, options);
        writer.WriteIfSet("stop"u8, request.Stop, options);
        writer.WriteIfSet("seed"u8, request.Seed);
        writer.WriteIfSet("n"u8, request.N);
        writer.WriteIfSet("logprobs"u8, request.Logprobs);
        writer.WriteIfSet("top_logprobs"u8, request.TopLogprobs);
        writer.WriteIfSet("tools"u8, request.Tools, options);
        writer.WriteIfSet("tool_choice"u8, request.ToolChoice, options);
        writer.WriteIfSet("parallel_tool_calls"u8, request.ParallelToolCalls);
        writer.WriteIfSet("response_format"u8, request.ResponseFormat, options);
        writer.WriteIfSet("reasoning_effort"u8, request.ReasoningEffort);
        writer.WriteIfSet("verbosity"u8, request.Verbosity);
        writer.WriteIfSet("modalities"u8, request.Modalities, options);
        writer.WriteIfSet("audio"u8, request.Audio, options);
        writer.WriteIfSet("prediction"u8, request.Prediction, options);
        writer.WriteIfSet("stream"u8, request.Stream);
        writer.WriteIfSet("stream_options"u8, request.StreamOptions, options);
        writer.WriteIfSet("web_search_options"u8, request.WebSearchOptions, options);
        writer.WriteIfSet("service_tier"u8, request.ServiceTier);
        writer.WriteIfSet("store"u8, request.Store);
        writer.WriteIfSet("metadata"u8, request.Metadata, options);
        writer.WriteIfSet("user"u8, request.User);
        writer.WriteIfSet("safety_identifier"u8, request.SafetyIdentifier);
        writer.WriteIfSet("prompt_cache_key"u8, request.PromptCacheKey);
        writer.WriteIfSet("prompt_cache_retention"u8, request.PromptCacheRetention);
        writer.WriteIfSet("prompt_cache_options"u8, request.PromptCacheOptions, options);
        writer.WriteIfSet("moderation"u8, request.Moderation, options);
        writer.WriteIfSet("function_call"u8, request.FunctionCall, options);
        writer.WriteIfSet("functions"u8, request.Functions, options);
        writer.WriteIfSet("separate_reasoning"u8, request.SeparateReasoning);
        writer.WriteIfSet("enable_thinking"u8, request.EnableThinking);
        writer.WriteIfSet("reasoning_split"u8, request.ReasoningSplit);
        writer.WriteIfSet("reasoning"u8, request.Reasoning, options);
        writer.WriteIfSet("context_length_exceeded_behavior"u8, request.ContextLengthExceededBehavior);
        writer.WriteIfSet("length_penalty"u8, request.LengthPenalty);
        writer.WriteIfSet("use_beam_search"u8, request.UseBeamSearch);
        writer.WriteIfSet("best_of"u8, request.BestOf);
        writer.WriteIfSet("stop_token_ids"u8, request.StopTokenIds, options);
        writer.WriteIfSet("include_stop_str_in_output"u8, request.IncludeStopStrInOutput);
        writer.WriteIfSet("ignore_eos"u8, request.IgnoreEos);
        writer.WriteIfSet("min_tokens"u8, request.MinTokens);
        writer.WriteIfSet("skip_special_tokens"u8, request.SkipSpecialTokens);
        writer.WriteIfSet("spaces_between_special_tokens"u8, request.SpacesBetweenSpecialTokens);
        writer.WriteIfSet("truncate_prompt_tokens"u8, request.TruncatePromptTokens);
        writer.WriteIfSet("truncation_side"u8, request.TruncationSide);
        writer.WriteIfSet("prompt_logprobs"u8, request.PromptLogprobs);
        writer.WriteIfSet("logprob_token_ids"u8, request.LogprobTokenIds, options);
        writer.WriteIfSet("allowed_token_ids"u8, request.AllowedTokenIds, options);
        writer.WriteIfSet("bad_words"u8, request.BadWords, options);
        writer.WriteIfSet("echo"u8, request.Echo);
        writer.WriteIfSet("add_generation_prompt"u8, request.AddGenerationPrompt);
        writer.WriteIfSet("continue_final_message"u8, request.ContinueFinalMessage);
        writer.WriteIfSet("add_special_tokens"u8, request.AddSpecialTokens);
        writer.WriteIfSet("documents"u8, request.Documents, options);
        writer.WriteIfSet("chat_template"u8, request.ChatTemplate);
        writer.WriteIfSet("chat_template_kwargs"u8, request.ChatTemplateKwargs, options);
        writer.WriteIfSet("media_io_kwargs"u8, request.MediaIoKwargs, options);
        writer.WriteIfSet("mm_processor_kwargs"u8, request.MmProcessorKwargs, options);
        writer.WriteIfSet("priority"u8, request.Priority);
        writer.WriteIfSet("request_id"u8, request.RequestId);
        writer.WriteIfSet("session_id"u8, request.SessionId);
        writer.WriteIfSet("logits_processors"u8, request.LogitsProcessors, options);
        writer.WriteIfSet("return_tokens_as_token_ids"u8, request.ReturnTokensAsTokenIds);
        writer.WriteIfSet("return_token_ids"u8, request.ReturnTokenIds);
        writer.WriteIfSet("return_prompt_text"u8, request.ReturnPromptText);
        writer.WriteIfSet("cache_salt"u8, request.CacheSalt);
        writer.WriteIfSet("kv_transfer_params"u8, request.KvTransferParams);
        writer.WriteIfSet("ec_transfer_params"u8, request.EcTransferParams);
        writer.WriteIfSet("vllm_xargs"u8, request.VllmXargs, options);
        writer.WriteIfSet("repetition_detection"u8, request.RepetitionDetection);
        writer.WriteIfSet("stream_interval"u8, request.StreamInterval);
        writer.WriteIfSet("thinking_token_budget"u8, request.ThinkingTokenBudget);
        writer.WriteIfSet("include_reasoning"u8, request.IncludeReasoning);
        writer.WriteIfSet("structured_outputs"u8, request.StructuredOutputs, options);
        writer.WriteIfSet("guided_json"u8, request.GuidedJson);
        writer.WriteIfSet("guided_regex"u8, request.GuidedRegex);
        writer.WriteIfSet("guided_choice"u8, request.GuidedChoice, options);
        writer.WriteIfSet("guided_grammar"u8, request.GuidedGrammar);
        writer.WriteIfSet("guided_decoding_backend"u8, request.GuidedDecodingBackend);
        writer.WriteIfSet("guided_whitespace_pattern"u8, request.GuidedWhitespacePattern);
        writer.WriteIfSet("structural_tag"u8, request.StructuralTag);
        writer.WriteAdditional(request.AdditionalProperties);
        writer.WriteEndObject();
    }
}
