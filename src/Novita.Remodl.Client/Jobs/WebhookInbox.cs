using System.Collections.Concurrent;

namespace Novita.Remodl.Client.Jobs;

/// <summary>
/// Where a program puts the news that webhooks bring, so that whoever waits for a job looks at once. Webhooks are not signed: what they say is never believed, only that it is time to look.
/// Keep one for as long as the program runs. News of jobs that nobody waits for yet is kept, up to <c>capacity</c> jobs, the oldest forgotten first.
/// </summary>
public sealed class WebhookInbox : IJobSignal
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _news = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _order = new();
    private readonly int _capacity;

    /// <summary>An empty inbox.</summary>
    /// <param name="capacity">How many jobs are kept in mind; 1 or more, 10,000 by default.</param>
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
        SlotOf(jobId).TrySetResult();
    }

    /// <inheritdoc/>
    public async Task WaitAsync(string jobId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(jobId);
        var slot = SlotOf(jobId);
        await slot.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        // The next news is another.
        _news.TryRemove(new(jobId, slot));
    }

    private TaskCompletionSource SlotOf(string jobId)
    {
        while (true)
        {
            if (_news.TryGetValue(jobId, out var known))
            {
                return known;
            }

            var slot = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            if (_news.TryAdd(jobId, slot))
            {
                _order.Enqueue(jobId);
                Forget();
                return slot;
            }
        }
    }

    // Whoever waits for a job that is forgotten is not left waiting: it looks, and asks again.
    private void Forget()
    {
        while (_order.Count > _capacity && _order.TryDequeue(out var oldest))
        {
            if (_news.TryRemove(oldest, out var slot))
            {
                slot.TrySetResult();
            }
        }
    }
}
