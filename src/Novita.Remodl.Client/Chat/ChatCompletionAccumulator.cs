using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>
/// Turns the chunks of a stream into the <see cref="ChatCompletion"/> that they would have been. Not thread-safe: one accumulator a stream.
/// </summary>
public sealed class ChatCompletionAccumulator
{
    private readonly SortedDictionary<int, ChoiceAccumulator> _choices = [];
    private ChunkHeader _header = ChunkHeader.Empty;
    private ChunkHeader? _lastHeader;
    private CompletionUsage? _usage;
    private ModerationReport? _moderation;
    private IReadOnlyList<int>? _promptTokenIds;
    private Dictionary<string, JsonElement>? _extra;

    /// <summary>The first choice's text so far.</summary>
    public string Text => _choices.TryGetValue(0, out var choice) ? choice.Text : "";

    /// <summary>Takes in the next chunk.</summary>
    public void Add(ChatCompletionChunk chunk)
    {
        ArgumentNullException.ThrowIfNull(chunk);
        AddHeader(chunk.Header);
        foreach (var choice in chunk.Choices)
        {
            if (!_choices.TryGetValue(choice.Index, out var accumulator))
            {
                _choices.Add(choice.Index, accumulator = new());
            }

            accumulator.Add(choice);
        }

        // Usage may come on every chunk, and is cumulative: the last one counts.
        _usage = chunk.Usage ?? _usage;
        _moderation = chunk.Moderation ?? _moderation;
        _promptTokenIds = chunk.PromptTokenIds ?? _promptTokenIds;
        Extra.Merge(ref _extra, chunk.AdditionalProperties);
    }

    /// <summary>What came so far, as a completion. More chunks may be added afterwards.</summary>
    public ChatCompletion ToCompletion()
    {
        // Whole answers have properties for some fields that chunks keep among the unknown ones.
        Dictionary<string, JsonElement>? extra = null;
        Extra.Merge(ref extra, _extra);
        return new()
        {
            Id = _header.Id,
            Object = "chat.completion",
            Created = _header.Created,
            Model = _header.Model,
            SystemFingerprint = _header.SystemFingerprint,
            ServiceTier = _header.ServiceTier,
            Choices = [.. _choices.Select(choice => choice.Value.ToChoice(choice.Key))],
            Usage = _usage,
            Moderation = _moderation,
            PromptTokenIds = _promptTokenIds,
            PromptLogprobs = Extra.Take(extra, "prompt_logprobs") is { } logprobs ? new(logprobs) : null,
            PromptText = Extra.TakeText(extra, "prompt_text"),
            KvTransferParams = Extra.Take(extra, "kv_transfer_params"),
            EcTransferParams = Extra.Take(extra, "ec_transfer_params"),
            Metrics = Extra.Take(extra, "metrics"),
            AdditionalProperties = extra is { Count: > 0 } ? extra : null,
        };
    }

    private void AddHeader(ChunkHeader header)
    {
        if (ReferenceEquals(header, _lastHeader))
        {
            return;
        }

        _lastHeader = header;

        // Azure's first chunk has an empty id and model, and some servers leave them out of later ones.
        _header = new()
        {
            Id = NonEmpty(header.Id) ?? _header.Id,
            Created = header.Created is > 0 ? header.Created : _header.Created,
            Model = NonEmpty(header.Model) ?? _header.Model,
            SystemFingerprint = header.SystemFingerprint ?? _header.SystemFingerprint,
            ServiceTier = header.ServiceTier ?? _header.ServiceTier,
        };
    }

    private static string? NonEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
