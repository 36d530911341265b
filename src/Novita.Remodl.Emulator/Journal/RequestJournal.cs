namespace Novita.Remodl.Emulator;

/// <summary>The requests that reached the emulator; the oldest are forgotten when there are too many.</summary>
public sealed class RequestJournal
{
    private const int MostRequests = 10_000;

    private readonly Lock _lock = new();
    private readonly List<RecordedRequest> _requests = [];
    private TaskCompletionSource _added = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>All requests so far, oldest first.</summary>
    public IReadOnlyList<RecordedRequest> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>The latest request; throws when there was none.</summary>
    public RecordedRequest Last => All[^1];

    /// <summary>Waits for a request that fits; one that came already counts.</summary>
    public async Task<RecordedRequest> WaitForAsync(Func<RecordedRequest, bool> predicate, CancellationToken cancellationToken = default)
    {
        while (true)
        {
            Task added;
            lock (_lock)
            {
                if (_requests.Find(new Predicate<RecordedRequest>(predicate)) is { } found)
                {
                    return found;
                }

                added = _added.Task;
            }

            await added.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Forgets what came so far.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _requests.Clear();
        }
    }

    internal void Add(RecordedRequest request)
    {
        TaskCompletionSource added;
        lock (_lock)
        {
            _requests.Add(request);
            if (_requests.Count > MostRequests)
            {
                _requests.RemoveRange(0, MostRequests / 2);
            }

            added = _added;
            _added = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        added.SetResult();
    }
}
