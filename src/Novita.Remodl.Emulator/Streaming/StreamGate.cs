namespace Novita.Remodl.Emulator;

/// <summary>Lets the events of streams through: all of them while open, else as many as were stepped.</summary>
public sealed class StreamGate
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _isClosed;
    private long _steps;

    /// <summary>From now on an event leaves only for a step.</summary>
    public void Close() => Change(() =>
    {
        _isClosed = true;
        _steps = 0;
    });

    /// <summary>Lets further events through a closed gate; streams that wait share them.</summary>
    public void Step(int count = 1) => Change(() => _steps += count);

    /// <summary>Lets everything through again.</summary>
    public void Open() => Change(() => _isClosed = false);

    internal async Task PassAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            Task changed;
            lock (_lock)
            {
                if (!_isClosed)
                {
                    return;
                }

                if (_steps > 0)
                {
                    _steps--;
                    return;
                }

                changed = _changed.Task;
            }

            await changed.WaitAsync(cancellationToken);
        }
    }

    private void Change(Action change)
    {
        TaskCompletionSource changed;
        lock (_lock)
        {
            change();
            changed = _changed;
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        changed.SetResult();
    }
}
