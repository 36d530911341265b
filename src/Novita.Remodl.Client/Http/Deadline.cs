namespace Novita.Remodl.Client.Http;

/// <summary>A time limit joined with the caller's token: whichever comes first cancels <see cref="Token"/>.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly DeadlineSource? _home;
    private readonly CancellationTokenSource _source;
    private CancellationTokenRegistration _registration;
    private CancellationToken _caller;

    public Deadline(TimeProvider time, DeadlineSource? home = null)
    {
        _home = home;
        // Without a delay the system's timer is made on first use only.
        _source = time == TimeProvider.System
            ? new CancellationTokenSource()
            : new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
    }

    public CancellationToken Token => _source.Token;

    /// <summary>Whether time ran out. A cancellation by the caller that came at the same moment wins.</summary>
    public bool HasExpired => _source.IsCancellationRequested && !_caller.IsCancellationRequested;

    /// <summary>Makes the caller's token cancel this one too. Cheap if it is the one that is joined already.</summary>
    public void Join(CancellationToken caller)
    {
        if (caller == _caller)
        {
            return;
        }

        _registration.Dispose();
        _caller = caller;
        _registration = caller.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
    }

    public void Start(TimeSpan limit) => _source.CancelAfter(limit);

    public void Stop() => _source.CancelAfter(Timeout.InfiniteTimeSpan);

    /// <summary>Cancels what is still waiting on <see cref="Token"/>.</summary>
    public void Abort() => _source.Cancel();

    public void Dispose()
    {
        _registration.Dispose();
        _registration = default;
        _caller = default;
        if (_home is null || !_source.TryReset() || !_home.Return(this))
        {
            _source.Dispose();
        }
    }
}
