namespace Novita.Remodl.Emulator.Media;

/// <summary>Where a task stands.</summary>
internal enum TaskStage
{
    Queued,
    Running,
    Succeeded,
    Failed,
}
