namespace Novita.Remodl.Client.Http;

/// <summary>
/// The time limit of an attempt whose body takes time to send: every piece that goes out begins the wait anew, so that a large file or a slow source trips no limit while it progresses.
/// The total of all attempts stays what it is.
/// </summary>
internal sealed class Upload
{
    private const long LargeBody = 4 * 1024 * 1024;

    private readonly TransportContext _context;
    private readonly Deadline _deadline;
    private readonly Wait _each;
    private readonly bool _isLarge;
    private readonly long _started;
    private Wait _wait;
    private long _lastProgress;
    private bool _ended;

    public Upload(TransportContext context, HttpContent body, Deadline deadline, Wait each)
    {
        _context = context;
        _deadline = deadline;
        _each = each;
        _started = context.Time.GetTimestamp();
        _lastProgress = _started;
        _wait = Next();
        // One of unknown length may be large.
        _isLarge = body.Headers.ContentLength is not { } length || length >= LargeBody;
    }

    /// <summary>The wait that runs now, or ran out.</summary>
    public Wait Wait
    {
        get
        {
            lock (_deadline)
            {
                return _wait;
            }
        }
    }

    /// <summary>When a piece last went out.</summary>
    public long LastProgress
    {
        get
        {
            lock (_deadline)
            {
                return _lastProgress;
            }
        }
    }

    /// <summary>Whether all of the body went out.</summary>
    public bool IsSent { get; set; }

    /// <summary>Whether the connection would not take a piece.</summary>
    public bool IsRefused { get; set; }

    /// <summary>Whether the body could not be read, which is not the connection's fault.</summary>
    public bool HasSourceFailed { get; set; }

    /// <summary>Whether the connection broke under a large body.</summary>
    public bool HasBroken => _isLarge && !IsSent && !HasSourceFailed;

    /// <summary>Whether sending this body can take long: bodies in memory, unless they are large, go out at once.</summary>
    public static bool TakesTime(HttpContent? content) => content switch
    {
        null or ByteArrayContent or ReadOnlyMemoryContent => false,
        PooledJsonContent json => json.IsLarge,
        _ => true,
    };

    /// <summary>A piece has gone out.</summary>
    public void Progress()
    {
        lock (_deadline)
        {
            // An answer may come while the body is still being sent; then the deadline is somebody else's.
            if (_ended)
            {
                return;
            }

            _lastProgress = _context.Time.GetTimestamp();
            _wait = Next();
            _deadline.Start(_wait.Limit);
        }
    }

    /// <summary>From now on the deadline is left alone.</summary>
    public void End()
    {
        lock (_deadline)
        {
            _ended = true;
        }
    }

    private Wait Next()
    {
        var total = _context.Options.TotalTimeout;
        if (total == Timeout.InfiniteTimeSpan)
        {
            return _each;
        }

        var rest = total - _context.Time.GetElapsedTime(_started, _lastProgress);
        return _each.Limit == Timeout.InfiniteTimeSpan || rest < _each.Limit
            ? new Wait(rest > TimeSpan.Zero ? rest : TimeSpan.Zero, ProviderTimeoutKind.Total, total)
            : _each;
    }
}
