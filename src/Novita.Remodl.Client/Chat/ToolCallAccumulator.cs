using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>
/// Gathers the tool calls of one choice. Servers number them from 0, with gaps, all alike, or not at all; repeat the id or send it once; split names; send a call whole.
/// </summary>
internal sealed class ToolCallAccumulator
{
    private readonly List<Entry> _entries = [];

    public void Add(IReadOnlyList<ToolCallDelta>? fragments)
    {
        if (fragments is null)
        {
            return;
        }

        Entry? before = null;
        foreach (var fragment in fragments)
        {
            before = Find(fragment, before, fragments.Count > 1);
            before.Add(fragment);
        }
    }

    /// <summary>The calls in the order of their first appearance; null when there are none.</summary>
    public List<ToolCall>? ToToolCalls() => _entries.Count == 0 ? null : [.. _entries.Select(entry => entry.ToToolCall())];

    private Entry Find(ToolCallDelta fragment, Entry? before, bool isOneOfSeveral)
    {
        var id = string.IsNullOrEmpty(fragment.Id) ? null : fragment.Id;
        // One id at two places is two calls: some servers name them all alike.
        if (id is not null && _entries.Find(entry => entry.Id == id && (entry.Index is null || fragment.Index is null || entry.Index == fragment.Index)) is { } sameId)
        {
            return sameId;
        }

        var found = fragment.Index is { } index ? _entries.FindLast(entry => entry.Index == index) : FindByPosition(before, isOneOfSeveral && id is null);

        // A new id at a used index is a new call, whatever the index says.
        var isNew = found is null || (id is not null && (fragment.Index is null || found.Id is not null)) || StartsAnother(fragment, found);
        return isNew ? New(fragment.Index) : found!;
    }

    // Without an index: by position when there are several in one chunk, else the call that is open.
    private Entry? FindByPosition(Entry? before, bool isOneOfSeveral)
    {
        if (!isOneOfSeveral)
        {
            return _entries.Count == 0 ? null : _entries[^1];
        }

        var position = before is null ? 0 : _entries.IndexOf(before) + 1;
        return position < _entries.Count ? _entries[position] : null;
    }

    private static bool StartsAnother(ToolCallDelta fragment, Entry open) =>
        fragment.Function?.Name is { Length: > 0 } name && open.HasArguments && open.Name is { Length: > 0 } other && name != other;

    private Entry New(int? index)
    {
        var entry = new Entry(index);
        _entries.Add(entry);
        return entry;
    }

    private sealed class Entry(int? index)
    {
        private CallAccumulator? _function;
        private CallAccumulator? _custom;
        private ToolType? _type;
        private string? _ownId;
        private Dictionary<string, JsonElement>? _extra;

        public int? Index { get; } = index;

        public string? Id { get; private set; }

        public string? Name => _function?.Name;

        public bool HasArguments => _function?.HasArguments ?? false;

        public void Add(ToolCallDelta fragment)
        {
            Id ??= string.IsNullOrEmpty(fragment.Id) ? null : fragment.Id;
            _type ??= fragment.Type;
            if (fragment.Function is { } function)
            {
                (_function ??= new()).Add(function.Name, function.Arguments, function.AdditionalProperties);
            }

            if (fragment.Custom is { } custom)
            {
                (_custom ??= new()).Add(custom.Name, custom.Input, custom.AdditionalProperties);
            }

            Extra.Merge(ref _extra, fragment.AdditionalProperties);
        }

        public ToolCall ToToolCall() => new()
        {
            Id = Id ?? (_ownId ??= ToolCall.NewId()),
            Type = _type ?? (_custom is null ? ToolType.Function : ToolType.Custom),
            Function = _function?.ToFunctionCall(),
            Custom = _custom?.ToCustomToolCall(),
            AdditionalProperties = _extra,
        };
    }
}
