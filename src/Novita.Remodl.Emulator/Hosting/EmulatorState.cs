namespace Novita.Remodl.Emulator.Hosting;

/// <summary>What both services of one emulator share.</summary>
internal sealed class EmulatorState(ModelEmulatorOptions options)
{
    private long _lastId;

    public ModelEmulatorOptions Options { get; } = options;

    public RequestJournal Journal { get; } = new();

    public FaultSchedule Faults { get; } = new();

    public StreamGate StreamGate { get; } = new();

    public long UnixTime => Options.TimeProvider.GetUtcNow().ToUnixTimeSeconds();

    /// <summary>Counts instead of drawing lots, so that a run can be repeated.</summary>
    public string NewId() => Interlocked.Increment(ref _lastId).ToString("x32", System.Globalization.CultureInfo.InvariantCulture);
}
