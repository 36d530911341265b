namespace Novita.Remodl.Client.Jobs;

/// <summary>
/// Where a program puts the news that webhooks bring, so that whoever waits for a job looks at once. Webhooks are not signed: what they say is never believed, only that it is time to look.
/// Keep one for as long as the program runs. News of jobs that nobody waits for yet is kept, up to <c>capacity</c> jobs, the oldest forgotten first.
/// </summary>
public sealed class WebhookInbox : IJobSignal
{
    private readonly Dictionary<string, Slot> _slots = new(StringComparer.Ordinal);

    // What came for nobody, the oldest first. Whoever waits is never forgotten.
    private readonly LinkedList<Slot> _unheard = new();
    private readonly int _capacity;

    /// <summary>An empty inbox.</summary>
    /// <param name="capacity">How many jobs are kept in mind that nobody waits for; 1 or more, 10,000 by default.</param>
    public WebhookInbox(int capacity = 10_000)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        _capacity = capacity;
    }

    /// <summary>Tells that there is news of a job.</summary>
    /// <param name="jobId">The job's id.</param>
    public void Notify(string jobId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(jobId);
        lock (_slots)
        {
            var slot = SlotOf(jobId);
            slot.News.TrySetResult();
            KeepIfUnheard(slot);
        }
    }

    /// <inheritdoc/>
    public async Task WaitAsync(string jobId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(jobId);
        Slot slot;
        lock (_slots)
        {
            slot = SlotOf(jobId);
            slot.Waiters++;
        }

        var heard = false;
        try
        {
            await slot.News.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
            heard = true;
        }
        finally
        {
            Leave(slot, heard);
        }
    }

    private Slot SlotOf(string jobId)
    {
        if (!_slots.TryGetValue(jobId, out var slot))
        {
            slot = new Slot(jobId);
            _slots.Add(jobId, slot);
        }

        return slot;
    }

    private void Leave(Slot slot, bool heard)
    {
        lock (_slots)
        {
            slot.Waiters--;
            // The next news is another; and where nobody waits and nothing came, nothing is kept.
            if (heard || (slot.Waiters == 0 && !slot.News.Task.IsCompleted))
            {
                Remove(slot);
            }
            else
            {
                KeepIfUnheard(slot);
            }
        }
    }

    private void KeepIfUnheard(Slot slot)
    {
        if (slot.Waiters > 0 || slot.Place is not null || !IsCurrent(slot))
        {
            return;
        }

        slot.Place = _unheard.AddLast(slot);
        if (_unheard.Count > _capacity)
        {
            Remove(_unheard.First!.Value);
        }
    }

    private void Remove(Slot slot)
    {
        if (slot.Place is { } place)
        {
            _unheard.Remove(place);
            slot.Place = null;
        }

        if (IsCurrent(slot))
        {
            _slots.Remove(slot.JobId);
        }
    }

    private bool IsCurrent(Slot slot) => _slots.TryGetValue(slot.JobId, out var current) && current == slot;

    private sealed class Slot(string jobId)
    {
        public string JobId { get; } = jobId;

        public TaskCompletionSource News { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Waiters { get; set; }

        public LinkedListNode<Slot>? Place { get; set; }
    }
}
