using Novita.Remodl.Emulator.Storage;

namespace Novita.Remodl.Emulator.Hosting;

/// <summary>What both services of one emulator share.</summary>
internal sealed class EmulatorState : IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private long _lastId;

    public EmulatorState(ModelEmulatorOptions options)
    {
        Options = options;
        Results = new ResultStore(options, NewId);
        Uploads = new UploadStore(options, NewId);
        Stopping = _stopping.Token;
    }

    public ModelEmulatorOptions Options { get; }

    public ResultStore Results { get; }

    public UploadStore Uploads { get; }

    /// <summary>Ends what goes on behind the requests.</summary>
    public CancellationToken Stopping { get; }

    public RequestJournal Journal { get; } = new();

    public FaultSchedule Faults { get; } = new();

    public StreamGate StreamGate { get; } = new();

    public long UnixTime => Options.TimeProvider.GetUtcNow().ToUnixTimeSeconds();

    /// <summary>Counts instead of drawing lots, so that a run can be repeated.</summary>
    public string NewId() => Interlocked.Increment(ref _lastId).ToString("x32", System.Globalization.CultureInfo.InvariantCulture);

    public void Dispose()
    {
        _stopping.Cancel();
        _stopping.Dispose();
    }
}
