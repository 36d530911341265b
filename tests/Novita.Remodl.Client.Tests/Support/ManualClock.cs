namespace Novita.Remodl.Client.Tests.Support;

/// <summary>A clock whose timers ring at once, and which tells what they were set to.</summary>
internal sealed class ManualClock : TimeProvider
{
    private readonly List<TimeSpan> _waits = [];

    public IReadOnlyList<TimeSpan> Waits
    {
        get
        {
            lock (_waits)
            {
                return [.. _waits];
            }
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (_waits)
        {
            _waits.Add(dueTime);
        }

        // Deadlines are long, or infinite until they start, and never ring here; delays between attempts ring at once.
        var isDelay = dueTime >= TimeSpan.Zero && dueTime < TimeSpan.FromMinutes(1);
        return System.CreateTimer(callback, state, isDelay ? TimeSpan.Zero : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }
}
