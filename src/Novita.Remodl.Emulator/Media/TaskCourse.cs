namespace Novita.Remodl.Emulator.Media;

/// <summary>How a task goes: queued for a fifth of its time, then under way, then ended as it was asked to.</summary>
internal sealed record TaskCourse(DateTimeOffset SubmittedAt, TimeSpan Duration, TaskEnd End)
{
    private const double QueuedShare = 0.2;

    public DateTimeOffset BegunAt => SubmittedAt + (Duration * QueuedShare);

    public DateTimeOffset EndedAt => SubmittedAt + Duration;

    /// <summary>How much of its time is over, 0 to 1.</summary>
    public double ShareAt(DateTimeOffset now) => Duration > TimeSpan.Zero ? Math.Clamp((now - SubmittedAt) / Duration, 0, 1) : 1;

    public TaskStage StageAt(DateTimeOffset now) => ShareAt(now) switch
    {
        < QueuedShare => TaskStage.Queued,
        < 1 => TaskStage.Running,
        _ => End switch
        {
            TaskEnd.Failure => TaskStage.Failed,
            TaskEnd.Never => TaskStage.Running,
            _ => TaskStage.Succeeded,
        },
    };

    /// <summary>How many seconds it takes yet.</summary>
    public double SecondsLeftAt(DateTimeOffset now) => Math.Round((Duration * (1 - ShareAt(now))).TotalSeconds, 3);
}
