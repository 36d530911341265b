using System.Text;
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

        for (var position = 0; position < fragments.Count; position++)
        {
            Find(fragments[position], position).Add(fragments[position]);
        }
    }

    /// <summary>The calls in the order of their first appearance; null when there are none.</summary>
    public List<ToolCall>? ToToolCalls(string? completionId, int choice) =>
        _entries.Count == 0 ? null : [.. _entries.Select((entry, position) => entry.ToToolCall($"call_{completionId ?? "stream"}_{choice}_{position}"))];

    private Entry Find(ToolCallDelta fragment, int position)
    {
        var id = string.IsNullOrEmpty(fragment.Id) ? null : fragment.Id;
        if (id is not null && _entries.Find(entry => entry.Id == id) is { } sameId)
        {
            return sameId;
        }

        // A new id at a used index is a new call, whatever the index says.
        if (id is not null && (fragment.Index is null || _entries.FindLast(entry => entry.Index == fragment.Index) is not { Id: null }))
        {
            return New(fragment.Index);
        }

        if (fragment.Index is { } index)
        {
            return _entries.FindLast(entry => entry.Index == index) ?? New(index);
        }

        // Neither id nor index: by position when there are several in one chunk, else the call that is open.
        if (position > 0)
        {
            return position < _entries.Count ? _entries[position] : New(null);
        }

        return _entries.Count == 0 || StartsAnother(fragment, _entries[^1]) ? New(null) : _entries[^1];
    }

    private static bool StartsAnother(ToolCallDelta fragment, Entry open) =>
        !string.IsNullOrEmpty(fragment.Function?.Name) && open.HasArguments && fragment.Function.Name != open.Name;

    private Entry New(int? index)
    {
        var entry = new Entry(index);
        _entries.Add(entry);
        return entry;
    }

    private sealed class Entry(int? index)
    {
        private FunctionCallAccumulator? _function;
        private StringBuilder? _customName;
        private StringBuilder? _customInput;
        private ToolType? _type;
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
                (_customName ??= new()).Append(custom.Name);
                (_customInput ??= new()).Append(custom.Input);
            }

            Extra.Merge(ref _extra, fragment.AdditionalProperties);
        }

        public ToolCall ToToolCall(string fallbackId) => new()
        {
            Id = Id ?? fallbackId,
            Type = _type ?? (_customName is null ? ToolType.Function : ToolType.Custom),
            Function = _function?.ToFunctionCall(),
            Custom = _customName is null ? null : new() { Name = _customName.ToString(), Input = _customInput!.ToString() },
            AdditionalProperties = _extra,
        };
    }
}
