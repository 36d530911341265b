using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Legacy;

/// <summary>SDXL's refiner, as the <c>/v2</c> API takes it.</summary>
public sealed record LegacyRefiner : WireObject
{
    /// <summary>The refiner: <c>sd_xl_refiner_1.0.safetensors</c> is the one that is known.</summary>
    public required string Checkpoint { get; init; }

    /// <summary>After which share of the steps it goes on, 0 to 1.</summary>
    public required double SwitchAt { get; init; }

    internal void Check()
    {
        Require.Text(Checkpoint, "sd_refiner.checkpoint");
        Require.Between<double>(SwitchAt, "sd_refiner.switch_at", 0, 1);
    }
}
