using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.RemodlAI;

/// <summary>Whether a server's scheduling is stopped.</summary>
public sealed record PauseState : WireObject
{
    /// <summary>Whether it is stopped.</summary>
    public required bool IsPaused { get; init; }
}
