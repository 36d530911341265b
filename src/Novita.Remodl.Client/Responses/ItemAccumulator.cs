using System.Text;

namespace Novita.Remodl.Client;

/// <summary>Puts one item of a streamed response together.</summary>
internal sealed class ItemAccumulator
{
    private readonly SortedDictionary<int, PartAccumulator> _parts = [];
    private readonly SortedDictionary<int, PartAccumulator> _summaries = [];
    private readonly StringBuilder _text = new();
    private ResponseItem? _item;
    private string? _id;
    private bool _isDone;

    public void Set(ResponseItem item, bool isDone)
    {
        _item = item;
        _isDone |= isDone;
    }

    public void Add(ResponseItemStreamEvent streamEvent)
    {
        _id ??= streamEvent.ItemId;
        switch (streamEvent)
        {
            case ResponsePartEvent part:
                At(_parts, part.ContentIndex).Set(part.Part);
                break;
            case ResponseTextDeltaEvent delta:
                At(_parts, delta.ContentIndex).Append(PartKind.Text, delta.Delta);
                break;
            case ResponseTextDoneEvent done:
                At(_parts, done.ContentIndex).Replace(PartKind.Text, done.Text);
                break;
            case ResponseAnnotationEvent { Annotation: { } annotation } added:
                At(_parts, added.ContentIndex).Annotate(annotation);
                break;
            case ResponseRefusalDeltaEvent delta:
                At(_parts, delta.ContentIndex).Append(PartKind.Refusal, delta.Delta);
                break;
            case ResponseRefusalDoneEvent done:
                At(_parts, done.ContentIndex).Replace(PartKind.Refusal, done.Refusal);
                break;
            case ResponseReasoningDeltaEvent delta:
                At(_parts, delta.ContentIndex).Append(PartKind.Reasoning, delta.Delta);
                break;
            case ResponseReasoningDoneEvent done:
                At(_parts, done.ContentIndex).Replace(PartKind.Reasoning, done.Text);
                break;
            case ResponseSummaryPartEvent summary:
                At(_summaries, summary.SummaryIndex).Set(summary.Part);
                break;
            case ResponseSummaryDeltaEvent delta:
                At(_summaries, delta.SummaryIndex).Append(PartKind.Summary, delta.Delta);
                break;
            case ResponseSummaryDoneEvent done:
                At(_summaries, done.SummaryIndex).Replace(PartKind.Summary, done.Text);
                break;
            case ResponseArgumentsDeltaEvent delta:
                _text.Append(delta.Delta);
                break;
            case ResponseArgumentsDoneEvent done:
                _text.Clear().Append(done.Arguments);
                break;
            case ResponseToolInputDeltaEvent delta:
                _text.Append(delta.Delta);
                break;
            case ResponseToolInputDoneEvent done:
                _text.Clear().Append(done.Input);
                break;
            case ResponseCodeDeltaEvent delta:
                _text.Append(delta.Delta);
                break;
            case ResponseCodeDoneEvent done:
                _text.Clear().Append(done.Code);
                break;
        }
    }

    public ResponseItem? ToItem() => _isDone ? _item : _item switch
    {
        MessageItem message when _parts.Count > 0 => message with { Content = Content() },
        ReasoningItem reasoning => reasoning with
        {
            Summary = _summaries.Count > 0 ? Parts<SummaryTextPart>(_summaries) : reasoning.Summary,
            Content = _parts.Count > 0 ? Parts<ReasoningTextPart>(_parts) : reasoning.Content,
        },
        FunctionCallItem call when _text.Length > 0 => call with { Arguments = _text.ToString() },
        McpCallItem call when _text.Length > 0 => call with { Arguments = _text.ToString() },
        CustomToolCallItem call when _text.Length > 0 => call with { Input = _text.ToString() },
        CodeInterpreterCallItem call when _text.Length > 0 => call with { Code = _text.ToString() },
        null => Guess(),
        _ => _item,
    };

    // Some servers never say which item their deltas belong to.
    private ResponseItem? Guess()
    {
        if (_summaries.Count > 0 || _parts.Values.Any(part => part.ToPart() is ReasoningTextPart))
        {
            return new ReasoningItem { Id = _id, Summary = Parts<SummaryTextPart>(_summaries), Content = _parts.Count > 0 ? Parts<ReasoningTextPart>(_parts) : null };
        }

        return _parts.Count > 0 ? new MessageItem { Id = _id, Role = MessageRole.Assistant, Content = Content() } : null;
    }

    private ItemContent Content() => ItemContent.From(_parts.Values.Select(part => part.ToPart()).OfType<ResponsePart>());

    private static T[] Parts<T>(SortedDictionary<int, PartAccumulator> parts) => [.. parts.Values.Select(part => part.ToPart()).OfType<T>()];

    private static PartAccumulator At(SortedDictionary<int, PartAccumulator> parts, int index)
    {
        if (!parts.TryGetValue(index, out var part))
        {
            parts.Add(index, part = new());
        }

        return part;
    }
}
