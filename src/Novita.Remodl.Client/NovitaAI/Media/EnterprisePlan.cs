using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media;

/// <summary>The use of a dedicated endpoint.</summary>
public sealed record EnterprisePlan : WireObject
{
    /// <summary>Whether it is used.</summary>
    public required bool Enabled { get; init; }
}
