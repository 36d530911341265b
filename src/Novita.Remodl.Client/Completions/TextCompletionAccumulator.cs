using System.Text;
using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Turns the pieces of a stream into the <see cref="TextCompletion"/> that they would have been. Not thread-safe: one accumulator a stream.</summary>
public sealed class TextCompletionAccumulator
{
    private readonly SortedDictionary<int, (StringBuilder Text, List<TextChoice> Pieces)> _choices = [];
    private TextCompletion _last = new();
    private Dictionary<string, JsonElement>? _extra;

    /// <summary>The first completion's text so far.</summary>
    public string Text => _choices.TryGetValue(0, out var choice) ? choice.Text.ToString() : "";

    /// <summary>Takes in the next piece.</summary>
    public void Add(TextCompletion piece)
    {
        ArgumentNullException.ThrowIfNull(piece);
        _last = new()
        {
            Id = NonEmpty(piece.Id) ?? _last.Id,
            Object = NonEmpty(piece.Object) ?? _last.Object,
            Created = piece.Created is > 0 ? piece.Created : _last.Created,
            Model = NonEmpty(piece.Model) ?? _last.Model,
            SystemFingerprint = piece.SystemFingerprint ?? _last.SystemFingerprint,
            ServiceTier = piece.ServiceTier ?? _last.ServiceTier,
            KvTransferParams = piece.KvTransferParams ?? _last.KvTransferParams,
            Usage = piece.Usage ?? _last.Usage,
        };
        Extra.Merge(ref _extra, piece.AdditionalProperties);
        foreach (var choice in piece.Choices)
        {
            if (!_choices.TryGetValue(choice.Index, out var known))
            {
                _choices.Add(choice.Index, known = (new(), []));
            }

            known.Text.Append(choice.Text);
            if (HasMoreThanText(choice))
            {
                known.Pieces.Add(choice);
            }
        }
    }

    /// <summary>What came so far, as a completion. More pieces may be added afterwards.</summary>
    public TextCompletion ToCompletion() => _last with
    {
        Choices = [.. _choices.Select(choice => Join(choice.Key, choice.Value.Text.ToString(), choice.Value.Pieces))],
        AdditionalProperties = _extra is null ? null : new Dictionary<string, JsonElement>(_extra, StringComparer.Ordinal),
    };

    private static TextChoice Join(int index, string text, List<TextChoice> pieces)
    {
        Dictionary<string, JsonElement>? extra = null;
        foreach (var piece in pieces)
        {
            Extra.Merge(ref extra, piece.AdditionalProperties);
        }

        return new()
        {
            Index = index,
            Text = text,
            FinishReason = pieces.LastOrDefault(piece => piece.FinishReason is not null)?.FinishReason,
            StopReason = pieces.LastOrDefault(piece => piece.StopReason is not null)?.StopReason,
            PromptLogprobs = pieces.LastOrDefault(piece => piece.PromptLogprobs is not null)?.PromptLogprobs,
            PromptTokenIds = pieces.LastOrDefault(piece => piece.PromptTokenIds is not null)?.PromptTokenIds,
            TokenIds = Joined(pieces, piece => piece.TokenIds),
            Logprobs = Join([.. pieces.Select(piece => piece.Logprobs).OfType<TextLogprobs>()]),
            AdditionalProperties = extra,
        };
    }

    private static TextLogprobs? Join(List<TextLogprobs> pieces) => pieces.Count == 0 ? null : new()
    {
        Tokens = Joined(pieces, piece => piece.Tokens),
        TokenLogprobs = Joined(pieces, piece => piece.TokenLogprobs),
        TopLogprobs = Joined(pieces, piece => piece.TopLogprobs),
        TextOffset = Joined(pieces, piece => piece.TextOffset),
        AdditionalProperties = pieces[^1].AdditionalProperties,
    };

    private static IReadOnlyList<T>? Joined<TPiece, T>(List<TPiece> pieces, Func<TPiece, IReadOnlyList<T>?> list)
    {
        var lists = pieces.Select(list).OfType<IReadOnlyList<T>>().ToArray();
        return lists.Length == 0 ? null : [.. lists.SelectMany(items => items)];
    }

    private static bool HasMoreThanText(TextChoice choice) =>
        choice.FinishReason is not null || choice.StopReason is not null || choice.Logprobs is not null || choice.PromptLogprobs is not null
        || choice.TokenIds is not null || choice.PromptTokenIds is not null || choice.AdditionalProperties is not null;

    private static string? NonEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
