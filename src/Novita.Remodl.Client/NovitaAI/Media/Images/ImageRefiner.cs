using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>SDXL's refiner.</summary>
public sealed record ImageRefiner : WireObject
{
    /// <summary>After which share of the steps it goes on, 0 to 1.</summary>
    public required double SwitchAt { get; init; }

    internal void Check()
    {
        Require.Between<double>(SwitchAt, "refiner.switch_at", 0, 1);
    }
}
