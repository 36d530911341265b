using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>The forms that recordings are sent in. The file comes last: a gateway that goes by the model need not wait for it.</summary>
internal static class AudioForms
{
    public static HttpContent Create(TranscriptionRequest request, string model, bool stream)
    {
        var form = new FormBody();
        form.Field("model", model);
        form.Field("language", request.Language);
        form.List("languages", request.Languages);
        form.List("keywords", request.Keywords);
        form.Field("prompt", request.Prompt);
        form.Field("response_format", request.ResponseFormat?.Value);
        form.Field("temperature", request.Temperature);
        form.List("include", request.Include?.Select(static value => value.Value));
        form.List("timestamp_granularities", request.TimestampGranularities?.Select(static value => value.Value));
        form.Field("stream", stream ? true : null);
        Add(form, request.ChunkingStrategy);
        form.List("known_speaker_names", request.KnownSpeakerNames);
        form.List("known_speaker_references", request.KnownSpeakerReferences);
        return Complete(form, request);
    }

    public static HttpContent Create(TranslationRequest request, string model, bool stream)
    {
        var form = new FormBody();
        form.Field("model", model);
        form.Field("prompt", request.Prompt);
        form.Field("response_format", request.ResponseFormat?.Value);
        form.Field("temperature", request.Temperature);
        form.Field("language", request.Language);
        form.Field("stream", stream ? true : null);
        return Complete(form, request);
    }

    private static HttpContent Complete(FormBody form, RecordingRequest request)
    {
        form.Field("stream_include_usage", request.StreamIncludeUsage);
        form.Field("stream_continuous_usage_stats", request.StreamContinuousUsageStats);
        form.Field("top_p", request.TopP);
        form.Field("top_k", request.TopK);
        form.Field("min_p", request.MinP);
        form.Field("seed", request.Seed);
        form.Field("frequency_penalty", request.FrequencyPenalty);
        form.Field("repetition_penalty", request.RepetitionPenalty);
        form.Field("presence_penalty", request.PresencePenalty);
        form.Field("max_completion_tokens", request.MaxCompletionTokens);
        form.Field("hotwords", request.Hotwords);
        form.Field("to_language", request.ToLanguage);
        form.Field("vllm_xargs", Json(request.VllmXargs));
        form.Extra(request.AdditionalProperties);
        form.File("file", request.File);
        return form.Content;
    }

    private static void Add(FormBody form, ChunkingStrategy? strategy)
    {
        if (strategy is null)
        {
            return;
        }

        if (strategy.Type == "auto")
        {
            form.Field("chunking_strategy", strategy.Type);
            return;
        }

        form.Field("chunking_strategy[type]", strategy.Type);
        form.Field("chunking_strategy[prefix_padding_ms]", strategy.PrefixPaddingMs);
        form.Field("chunking_strategy[silence_duration_ms]", strategy.SilenceDurationMs);
        form.Field("chunking_strategy[threshold]", strategy.Threshold);
        form.Extra(strategy.AdditionalProperties?.Select(static field => KeyValuePair.Create($"chunking_strategy[{field.Key}]", field.Value)));
    }

    private static string? Json(IReadOnlyDictionary<string, JsonElement>? arguments) =>
        arguments is null ? null : JsonSerializer.Serialize(arguments, WireJson.Options.TypeInfo<IReadOnlyDictionary<string, JsonElement>>());
}
