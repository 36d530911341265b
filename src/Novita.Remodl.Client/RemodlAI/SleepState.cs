using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.RemodlAI;

/// <summary>Whether a server sleeps.</summary>
public sealed record SleepState : WireObject
{
    /// <summary>Whether it sleeps.</summary>
    public required bool IsSleeping { get; init; }
}
