using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Legacy;

/// <summary>What the <c>/v2</c> API says when it has taken a task.</summary>
public sealed record LegacyTask : WireObject
{
    /// <summary>The task's id.</summary>
    public string? TaskId { get; init; }

    /// <summary>What it does otherwise than asked.</summary>
    public string? Warn { get; init; }
}
