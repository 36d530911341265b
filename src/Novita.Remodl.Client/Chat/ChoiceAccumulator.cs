using System.Text;
using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Gathers one choice of a stream.</summary>
internal sealed class ChoiceAccumulator
{
    private readonly ToolCallAccumulator _toolCalls = new();
    private StringBuilder? _content;
    private StringBuilder? _refusal;
    private StringBuilder? _reasoning;
    private StringBuilder? _reasoningContent;
    private List<ReasoningDetail>? _reasoningDetails;
    private List<MessageAnnotation>? _annotations;
    private List<TokenLogprob>? _contentLogprobs;
    private List<TokenLogprob>? _refusalLogprobs;
    private List<int>? _tokenIds;
    private AudioAccumulator? _audio;
    private CallAccumulator? _functionCall;
    private MessageRole? _role;
    private FinishReason? _finishReason;
    private StopReason? _stopReason;
    private Dictionary<string, JsonElement>? _messageExtra;
    private Dictionary<string, JsonElement>? _choiceExtra;

    public string Text => _content?.ToString() ?? "";

    public void Add(in ChatChunkChoice choice)
    {
        Add(choice.Delta);
        if (choice.Details is null)
        {
            return;
        }

        _finishReason = choice.FinishReason ?? _finishReason;
        _stopReason = choice.StopReason ?? _stopReason;
        Append(ref _contentLogprobs, choice.Logprobs?.Content);
        Append(ref _refusalLogprobs, choice.Logprobs?.Refusal);
        Append(ref _tokenIds, choice.TokenIds);
        Extra.Merge(ref _choiceExtra, choice.AdditionalProperties);
    }

    public ChatChoice ToChoice(int index)
    {
        var toolCalls = _toolCalls.ToToolCalls();
        return new()
        {
            Index = index,
            FinishReason = _finishReason,
            StopReason = _stopReason,
            Logprobs = _contentLogprobs is null && _refusalLogprobs is null ? null : new() { Content = _contentLogprobs, Refusal = _refusalLogprobs },
            TokenIds = _tokenIds,
            AdditionalProperties = _choiceExtra,
            Message = new()
            {
                Role = _role ?? MessageRole.Assistant,
                Content = Content(toolCalls),
                ReasoningFields = new(_reasoning?.ToString(), _reasoningContent?.ToString()),
                ReasoningDetails = _reasoningDetails,
                ToolCalls = toolCalls,
                Refusal = _refusal?.ToString(),
                Audio = _audio?.ToAudio(),
                Annotations = _annotations,
                FunctionCall = _functionCall?.ToFunctionCall(),
                AdditionalProperties = _messageExtra,
            },
        };
    }

    private void Add(in ChatDelta delta)
    {
        Append(ref _content, delta.Content);
        var reasoning = delta.ReasoningFields;
        Append(ref _reasoning, reasoning.Reasoning);
        Append(ref _reasoningContent, reasoning.ReasoningContent);
        if (delta.Details is null)
        {
            return;
        }

        _role ??= delta.Role;
        Append(ref _refusal, delta.Refusal);
        AddReasoningDetails(delta.ReasoningDetails);
        Append(ref _annotations, delta.Annotations);
        _toolCalls.Add(delta.ToolCalls);
        if (delta.Audio is not null)
        {
            (_audio ??= new()).Add(delta.Audio);
        }

        if (delta.FunctionCall is not null)
        {
            (_functionCall ??= new()).Add(delta.FunctionCall.Name, delta.FunctionCall.Arguments, delta.FunctionCall.AdditionalProperties);
        }

        Extra.Merge(ref _messageExtra, delta.AdditionalProperties);
    }

    // Beside a call, a refusal or sound, servers send null where there is no text. Elsewhere, reasoning alone included, it is an empty text, which every server takes back.
    private MessageContent Content(List<ToolCall>? toolCalls)
    {
        if (_content is { Length: > 0 })
        {
            return _content.ToString();
        }

        return toolCalls is null && _functionCall is null && _audio is null && _refusal is null ? MessageContent.FromText("") : MessageContent.Null;
    }

    // Fragments of one detail share its index, or follow each other without one; texts are joined, the rest is taken from where it comes.
    private void AddReasoningDetails(IReadOnlyList<ReasoningDetail>? fragments)
    {
        foreach (var fragment in fragments ?? [])
        {
            _reasoningDetails ??= [];
            var at = fragment.Index is null ? _reasoningDetails.Count - 1 : _reasoningDetails.FindLastIndex(detail => detail.Index == fragment.Index && AreAlike(detail.Type, fragment.Type));
            if (at < 0 || !IsOneWith(_reasoningDetails[at], fragment))
            {
                _reasoningDetails.Add(fragment);
                continue;
            }

            var detail = _reasoningDetails[at];
            Dictionary<string, JsonElement>? extra = null;
            Extra.Merge(ref extra, detail.AdditionalProperties);
            Extra.Merge(ref extra, fragment.AdditionalProperties);
            _reasoningDetails[at] = detail with
            {
                Type = detail.Type ?? fragment.Type,
                Id = detail.Id ?? fragment.Id,
                Format = detail.Format ?? fragment.Format,
                Text = detail.Text + fragment.Text is { Length: > 0 } text ? text : detail.Text ?? fragment.Text,
                Summary = detail.Summary + fragment.Summary is { Length: > 0 } summary ? summary : detail.Summary ?? fragment.Summary,
                Signature = fragment.Signature ?? detail.Signature,
                Data = detail.Data + fragment.Data is { Length: > 0 } data ? data : detail.Data ?? fragment.Data,
                AdditionalProperties = extra,
            };
        }
    }

    // The index says which detail is meant; without it the id and the kind have to fit.
    private static bool IsOneWith(ReasoningDetail detail, ReasoningDetail fragment) =>
        fragment.Index is not null || (detail.Index is null && AreAlike(detail.Type, fragment.Type) && AreAlike(detail.Id, fragment.Id));

    private static bool AreAlike(string? left, string? right) => left is null || right is null || left == right;

    private static void Append(ref StringBuilder? builder, string? text)
    {
        if (text is not null)
        {
            (builder ??= new()).Append(text);
        }
    }

    private static void Append<T>(ref List<T>? list, IReadOnlyList<T>? items)
    {
        if (items is not null)
        {
            (list ??= []).AddRange(items);
        }
    }
}
