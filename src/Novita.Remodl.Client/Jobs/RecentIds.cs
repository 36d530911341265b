namespace Novita.Remodl.Client.Jobs;

/// <summary>The ids that were met last.</summary>
internal sealed class RecentIds
{
    private readonly Dictionary<string, LinkedListNode<string>> _ids = new(StringComparer.Ordinal);
    private readonly LinkedList<string> _order = new();
    private readonly int _capacity;

    public RecentIds(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        _capacity = capacity;
    }

    public bool Contains(string id)
    {
        lock (_ids)
        {
            return _ids.ContainsKey(id);
        }
    }

    /// <summary>False if it was there.</summary>
    public bool Add(string id)
    {
        lock (_ids)
        {
            if (_ids.ContainsKey(id))
            {
                return false;
            }

            _ids.Add(id, _order.AddLast(id));
            if (_order.Count > _capacity)
            {
                _ids.Remove(_order.First!.Value);
                _order.RemoveFirst();
            }

            return true;
        }
    }

    public void Remove(string id)
    {
        lock (_ids)
        {
            if (_ids.Remove(id, out var place))
            {
                _order.Remove(place);
            }
        }
    }
}
