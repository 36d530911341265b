using System.Collections.Concurrent;

namespace Novita.Remodl.Client.Http;

/// <summary>A few idle objects kept for the next caller.</summary>
internal sealed class Pool<T>
    where T : class
{
    private const int Capacity = 32;

    private readonly ConcurrentQueue<T> _idle = new();
    private T? _first;
    private int _count;

    public T? TryRent()
    {
        if (Interlocked.Exchange(ref _first, null) is { } first)
        {
            return first;
        }

        if (!_idle.TryDequeue(out var item))
        {
            return null;
        }

        Interlocked.Decrement(ref _count);
        return item;
    }

    /// <summary>Takes the object back; <see langword="false"/> if there are enough.</summary>
    public bool Return(T item)
    {
        if (Interlocked.CompareExchange(ref _first, item, null) is null)
        {
            return true;
        }

        if (Interlocked.Increment(ref _count) > Capacity)
        {
            Interlocked.Decrement(ref _count);
            return false;
        }

        _idle.Enqueue(item);
        return true;
    }
}
