namespace Novita.Remodl.Client;

/// <summary>
/// Turns the events of a stream into the <see cref="ModelResponse"/> that they tell of. Not thread-safe: one accumulator a stream.
/// </summary>
public sealed class ResponseAccumulator
{
    private readonly SortedDictionary<int, ItemAccumulator> _items = [];
    private ModelResponse? _response;

    /// <summary>The text of the messages so far.</summary>
    public string OutputText => ToResponse().OutputText;

    /// <summary>Takes in the next event.</summary>
    public void Add(ResponseStreamEvent streamEvent)
    {
        ArgumentNullException.ThrowIfNull(streamEvent);
        switch (streamEvent)
        {
            case ResponseStateEvent state:
                _response = state.Response;
                break;
            case ResponseItemEvent item:
                At(item.OutputIndex).Set(item.Item, isDone: item.Type == ResponseEventType.OutputItemDone);
                break;
            case ResponseItemStreamEvent ofItem:
                At(ofItem.OutputIndex).Add(ofItem);
                break;
        }
    }

    /// <summary>What came so far, as a response. What the server says at the end counts for more than what led to it. More events may be added afterwards.</summary>
    public ModelResponse ToResponse()
    {
        var response = _response ?? new() { Object = "response", Status = ResponseStatus.InProgress };
        return response.Output.Count > 0 || _items.Count == 0
            ? response
            : response with { Output = [.. _items.Values.Select(item => item.ToItem()).OfType<ResponseItem>()] };
    }

    private ItemAccumulator At(int index)
    {
        if (!_items.TryGetValue(index, out var item))
        {
            _items.Add(index, item = new());
        }

        return item;
    }
}
