namespace Novita.Remodl.Emulator;

/// <summary>The faults that wait for requests. A fault in the header of a request comes before them.</summary>
public sealed class FaultSchedule
{
    private readonly Lock _lock = new();
    private readonly List<Fault> _queue = [];
    private readonly Dictionary<string, int> _uses = [];
    private Fault? _always;

    /// <summary>Befalls the next request that fits, or the next <see cref="Fault.Times"/> of them.</summary>
    public void Enqueue(Fault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        lock (_lock)
        {
            _queue.Add(fault);
        }
    }

    /// <summary>Befalls every request for which no other fault waits; <see langword="null"/> ends it.</summary>
    public void Always(Fault? fault)
    {
        lock (_lock)
        {
            _always = fault;
        }
    }

    /// <summary>Takes back all faults.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _queue.Clear();
            _uses.Clear();
            _always = null;
        }
    }

    internal Fault? Take(string path)
    {
        lock (_lock)
        {
            var index = _queue.FindIndex(fault => Fits(fault, path));
            if (index < 0)
            {
                return _always is not null && Fits(_always, path) ? _always : null;
            }

            var taken = _queue[index];
            if (taken.Times > 1)
            {
                _queue[index] = taken with { Times = taken.Times - 1 };
            }
            else
            {
                _queue.RemoveAt(index);
            }

            return taken;
        }
    }

    /// <summary>Whether a fault that comes with every attempt of a request still has uses left.</summary>
    internal bool TryUse(string key, int times)
    {
        lock (_lock)
        {
            var uses = _uses.GetValueOrDefault(key);
            _uses[key] = uses + 1;
            return uses < times;
        }
    }

    private static bool Fits(Fault fault, string path) =>
        fault.Path is null || path.Contains(fault.Path, StringComparison.Ordinal);
}
